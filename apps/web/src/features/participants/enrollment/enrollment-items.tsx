import { Menu } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react';

interface EnrollmentItemsProps {
  /** What has ended can't be ended once more: then only a new enrollment is possible. */
  canSwitch: boolean;
  onChoose: (kind: 'switch' | 'enroll') => void;
}

export function EnrollmentItems({ canSwitch, onChoose }: EnrollmentItemsProps) {
  return (
    <>
      {canSwitch ? (
        <Menu.Item leftSection={<IconArrowsExchange size={16} aria-hidden="true" />} onClick={() => onChoose('switch')}>
          <Trans>Switch occupation…</Trans>
        </Menu.Item>
      ) : null}
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onChoose('enroll')}>
        <Trans>New enrollment…</Trans>
      </Menu.Item>
    </>
  );
}
