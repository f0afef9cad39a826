import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { OutsideLink } from '../../ui/text-link.tsx';
import { KeyTable } from './key-table.tsx';
import { Topics } from './topics.tsx';

const HelpPageQuery = graphql(`
  query HelpPage {
    viewer {
      id
      viewerCanListParticipants
      viewerCanCreateParticipants
      viewerCanManageTenant
      tenant {
        id
        managers {
          displayName
          email
        }
      }
    }
  }
`);

/** How things are done here, the keys that do them, and whom to ask. */
export function HelpPage() {
  const { t } = useLingui();
  const { tenant, ...viewer } = useSuspenseQuery(HelpPageQuery).data.viewer;
  return (
    <>
      <PageHeader title={t`Help`} />
      <RecordSheet>
        <RecordSection
          title={<Trans>Whom to ask</Trans>}
          description={<Trans>They run this account: rights, seats, settings and mail.</Trans>}
        >
          {tenant.managers.length === 0 ? (
            <Text size="sm">
              <Trans>Nobody who runs this account can sign in yet.</Trans>
            </Text>
          ) : (
            <List size="sm" spacing={4}>
              {tenant.managers.map(({ displayName, email }) => (
                <List.Item key={email}>
                  {displayName} · <OutsideLink href={`mailto:${email}`}>{email}</OutsideLink>
                </List.Item>
              ))}
            </List>
          )}
        </RecordSection>
        <Topics
          seesPeople={viewer.viewerCanListParticipants}
          managesPeople={viewer.viewerCanCreateParticipants}
          managesTenant={viewer.viewerCanManageTenant}
        />
        <RecordSection
          title={<Trans>Keys</Trans>}
          description={
            <Trans>
              On a Mac, ⌘ is what Ctrl is elsewhere. Single letters can be switched off in the menu under your name.
            </Trans>
          }
        >
          <KeyTable seesPeople={viewer.viewerCanListParticipants} />
        </RecordSection>
      </RecordSheet>
    </>
  );
}
