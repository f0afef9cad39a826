import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Box, Group, Text } from '@mantine/core';
import { STAFF_TYPES } from '@guildhall/domain';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { UserType } from '../../graphql/generated/graphql.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { RecordSection, RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AccountDialog } from './account-dialog.tsx';
import type { AccountDialogKind } from './account-search.ts';
import classes from './organization-logins.module.css';
import { OrganizationLogin } from './organization-login.tsx';

const OrganizationLoginsQuery = graphql(`
  query OrganizationLogins($first: Int!, $filter: AccountFilter!) {
    viewer {
      id
      viewerCanInvite
    }
    accounts(first: $first, filter: $filter) {
      totalCount
      nodes {
        id
        ...OrganizationLogin_account
      }
    }
  }
`);

const staffTypes = STAFF_TYPES.map((type) => type.toUpperCase() as UserType);
const shown = 20;

/** The people of one organization who have or may have a login: add, edit, cancel when somebody leaves. */
export function OrganizationLogins({ organizationId }: { organizationId: string }) {
  const filter = { organizationIds: [organizationId], userTypes: staffTypes };
  const { viewer, accounts } = useSuspenseQuery(OrganizationLoginsQuery, {
    variables: { first: shown, filter },
    fetchPolicy: 'cache-and-network',
  }).data;
  const [dialog, setDialog] = useState<{ kind: AccountDialogKind; id: string } | null>(null);
  const more = accounts.totalCount - accounts.nodes.length;
  return (
    <Box mt="md">
      <RecordSheet>
        <RecordSection title={<Trans>Logins</Trans>}>
          {accounts.totalCount === 0 ? (
            <Text size="sm" c="dimmed">
              <Trans>Nobody of this organization has an account yet.</Trans>
            </Text>
          ) : (
            <ul className={classes.list}>
              {accounts.nodes.map((account) => (
                <OrganizationLogin
                  key={account.id}
                  account={account}
                  onChoose={(kind) => setDialog({ kind, id: account.id })}
                />
              ))}
            </ul>
          )}
          <Group gap="xs" mt="sm">
            {viewer.viewerCanInvite ? (
              <LinkButton to="/invite" search={{ tab: 'managed' }} size="xs" variant="default">
                <Trans>Add logins…</Trans>
              </LinkButton>
            ) : null}
            {more > 0 ? (
              <TextLink to="/users" search={{ organization: [organizationId] }}>
                <Plural value={more} one="and # more" other="and # more" />
              </TextLink>
            ) : null}
          </Group>
        </RecordSection>
      </RecordSheet>
      {dialog ? <AccountDialog kind={dialog.kind} accountId={dialog.id} onClose={() => setDialog(null)} /> : null}
    </Box>
  );
}
