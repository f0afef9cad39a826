import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconColumns3 } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { loadPageWords } from '../../../../lib/i18n.ts';
import { Dropdown } from '../../../../ui/dropdown.tsx';
import type { ChosenColumn } from './column-choice.ts';

const ColumnChooser = lazy(async () => {
  const [{ ColumnChooser: chooser }] = await Promise.all([
    import('../../column-chooser/column-chooser.tsx'),
    loadPageWords(),
  ]);
  return { default: chooser };
});

interface ColumnChooserButtonProps {
  columns: readonly ChosenColumn[];
  onChange: (columns: readonly ChosenColumn[]) => void;
}

export function ColumnChooserButton(props: ColumnChooserButtonProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Dropdown
      kind="dialog"
      label={t`Columns`}
      align="end"
      width={340}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      button={(button) => (
        <Button {...button} variant="subtle" size="xs" leftSection={<IconColumns3 size={16} aria-hidden="true" />}>
          <Trans>Columns</Trans>
        </Button>
      )}
    >
      <ColumnChooser {...props} />
    </Dropdown>
  );
}
