import { useQuery } from '@apollo/client/react';
import { Box, Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { Notice } from '../../../ui/notice.tsx';

const ImportSelectionQuery = graphql(`
  query ImportSelection($id: ID!) {
    importSelection(id: $id) {
      id
      personCount
    }
  }
`);

interface SelectionNoticeProps {
  id: string;
  onLift: () => void;
}

/** For whom the file is meant, and how to take it for anybody (US-CSV-10). */
export function SelectionNotice({ id, onLift }: SelectionNoticeProps) {
  const { data } = useQuery(ImportSelectionQuery, { variables: { id } });
  if (!data) return null;
  const count = data.importSelection?.personCount;
  return (
    <Box mb="md">
      <Notice kind={count === undefined ? 'warning' : 'info'} role="status">
        <p style={{ margin: '0 0 10px' }}>
          {count === undefined ? (
            <Trans>The people for whom this file was meant are no longer known. Select them again in the list.</Trans>
          ) : (
            <Plural
              value={count}
              one="The file is for the # person you selected. Rows about anybody else are rejected."
              other="The file is for the # people you selected. Rows about anybody else are rejected."
            />
          )}
        </p>
        <Button size="xs" variant="default" onClick={onLift}>
          <Trans>Take rows about anybody</Trans>
        </Button>
      </Notice>
    </Box>
  );
}
