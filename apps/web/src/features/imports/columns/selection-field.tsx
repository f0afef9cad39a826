import { Checkbox } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { ImportDraft } from '../import-draft.ts';

interface SelectionFieldProps {
  /** For how many selected people the file is meant; null for anybody. */
  count: number | null;
  value: boolean;
  onChange: (change: ImportDraft) => void;
}

/** Whether rows are only about the people who were selected for the file (US-CSV-10). */
export function SelectionField({ count, value, onChange }: SelectionFieldProps) {
  if (count === null) return null;
  return (
    <Checkbox
      label={<Plural value={count} one="Only the # selected person" other="Only the # selected people" />}
      description={<Trans>Rows about anybody else are rejected, and nobody is added.</Trans>}
      checked={value}
      onChange={(event) => onChange({ isLimited: event.currentTarget.checked })}
    />
  );
}
