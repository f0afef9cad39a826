import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { OutsideLink } from '../../../ui/text-link.tsx';

/** The rows that can't be taken, in the columns of the file, each with why: to be mended and imported again (UK-BULK-30). */
export function RejectsLink({ importId }: { importId: string }) {
  const address = `/downloads/imports/${importId}/rejects`;
  return (
    <Text size="sm">
      <Trans>Rejected rows as a file:</Trans>{' '}
      <span style={{ whiteSpace: 'nowrap' }}>
        <OutsideLink href={`${address}.csv`} download>
          CSV
        </OutsideLink>
        {' · '}
        <OutsideLink href={`${address}.xlsx`} download>
          Excel
        </OutsideLink>
      </span>
    </Text>
  );
}
