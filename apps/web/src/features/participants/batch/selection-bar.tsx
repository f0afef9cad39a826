import '../../../ui/styles-more.ts';
import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { BatchKind, ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';
import { Dropdown } from '../../../ui/dropdown.tsx';
import { ActionItems, type ExportForm } from './action-items.tsx';
import type { ChosenColumn } from '../list/columns/column-choice.ts';
import type { BatchForm } from './batch-forms.tsx';
import classes from './selection-bar.module.css';
import { UploadItems } from './upload-items.tsx';

const BatchForms = lazy(async () => ({ default: (await import('./batch-forms.tsx')).BatchForms }));
const ExportDialog = lazy(async () => ({ default: (await import('../export/export-dialog.tsx')).ExportDialog }));

export interface SelectionBarProps {
  count: number;
  /** How many match the filter; undefined while that isn't known. */
  total: number | undefined;
  isEverybody: boolean;
  isElsewhere: boolean;
  input: ParticipantSelectionInput;
  /** What the viewer may do to many. */
  kinds: readonly BatchKind[];
  /** What the list shows. */
  columns: readonly ChosenColumn[];
  onSelectMatching: () => void;
  onClear: () => void;
}

/** How many are selected, and what can be done with them; it appears with the first of them. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, total = 0, isEverybody, isElsewhere, input, kinds, columns, onSelectMatching, onClear } = props;
  const { t } = useLingui();
  const [form, setForm] = useState<BatchForm | ExportForm | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={classes.root} aria-label={t`Actions`}>
      <strong className={classes.count} role="status">
        <Plural value={count} one="# selected" other="# selected" />
        {isElsewhere ? <Trans>, with an earlier filter</Trans> : null}
      </strong>
      {!isEverybody && total > 0 && (isElsewhere || count < total) ? (
        <Button size="xs" variant="subtle" onClick={onSelectMatching}>
          <Plural value={total} one="Select the # who matches" other="Select all # who match" />
        </Button>
      ) : null}
      {kinds.length > 0 && count > 0 ? (
        <Dropdown
          kind="menu"
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          align="end"
          isInPortal
          button={(button) => (
            <Button size="xs" rightSection={<IconChevronDown size={16} aria-hidden="true" />} {...button}>
              <Trans>Actions</Trans>
            </Button>
          )}
        >
          <ActionItems kinds={kinds} onChoose={setForm} />
          <UploadItems selection={input} />
        </Dropdown>
      ) : null}
      <Button size="xs" variant="default" leftSection={<IconX size={16} aria-hidden="true" />} onClick={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
      <Suspense fallback={null}>
        {form === 'list' || form === 'template' ? (
          <ExportDialog kind={form} count={count} selection={input} columns={columns} onClose={() => setForm(null)} />
        ) : null}
        {form && form !== 'list' && form !== 'template' ? (
          <BatchForms form={form} count={count} selection={input} onClose={() => setForm(null)} />
        ) : null}
      </Suspense>
    </section>
  );
}
