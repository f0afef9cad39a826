import { Box, List } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.tsx';
import { type ColumnFindings as Findings, isClear } from './column-choices.ts';

interface ColumnFindingsProps {
  findings: Findings;
  nameOf: (fieldId: string) => string;
}

/** What has to be put right before the rows can be checked. */
export function ColumnFindings({ findings, nameOf }: ColumnFindingsProps) {
  const { i18n } = useLingui();
  if (isClear(findings)) return <div role="status" />;
  const listed = (ids: readonly string[]) => new Intl.ListFormat(i18n.locale).format(ids.map((id) => nameOf(id)));
  const repeated = listed(findings.repeated);
  const missing = listed(findings.missing);
  return (
    <Box mb="md" role="status">
      <Notice kind="warning" title={<Trans>Before the rows can be checked</Trans>}>
        <List size="sm">
          {repeated ? (
            <List.Item>
              <Trans>More than one column means: {repeated}. Keep one of them and ignore the others.</Trans>
            </List.Item>
          ) : null}
          {missing ? (
            <List.Item>
              <Trans>
                No column means: {missing}. Whoever is added needs it. Choose its column, or only change people.
              </Trans>
            </List.Item>
          ) : null}
          {findings.lacksKey ? (
            <List.Item>
              <Trans>Choose below by which column rows find the person they are about.</Trans>
            </List.Item>
          ) : null}
        </List>
      </Notice>
    </Box>
  );
}
