import '../../../ui/styles-more.ts';
import '@mantine/core/styles/Tabs.layer.css';
import { useSuspenseQuery } from '@apollo/client/react';
import { Tabs, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconMail, IconUsers } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../../../graphql/generated/index.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { type Inviter, InvitePeople } from './invite-people.tsx';
import type { InviteSearch } from './invite-search.ts';
import classes from './invite.module.css';

const InvitePageQuery = graphql(`
  query InvitePage {
    viewer {
      id
      userType
      viewerCanInvite
      viewerCanCreateAccounts
      organization {
        id
        name
        kind
      }
      tenant {
        id
        userTypes
        organizationKinds
      }
    }
  }
`);

export function InvitePage() {
  const { t } = useLingui();
  const { tab, to, kind }: InviteSearch = useSearch({ from: '/shell/invite' });
  const navigate = useNavigate({ from: '/invite' });
  const { viewer } = useSuspenseQuery(InvitePageQuery).data;
  const { organization, tenant, userType } = viewer;
  const inviter: Inviter = {
    userType,
    organization: { id: organization.id, label: organization.name, kind: organization.kind },
    tenantTypes: tenant.userTypes,
    tenantKinds: tenant.organizationKinds,
  };
  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Invite`}
        actions={
          <LinkButton variant="default" to="/invitations">
            <Trans>Open invitations</Trans>
          </LinkButton>
        }
        description={
          <Trans>Invited people set their own password. Managed accounts have no access until you convert them.</Trans>
        }
      />
      <Tabs
        value={tab ?? 'authenticated'}
        onChange={(next) =>
          void navigate({ search: { tab: next === 'managed' ? 'managed' : undefined }, replace: true })
        }
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="authenticated">
            <Trans>Authenticated</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="managed">
            <Trans>Managed</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="authenticated">
          <Authenticated to={to} kind={kind} inviter={inviter} />
        </Tabs.Panel>
        <Tabs.Panel value="managed">
          <Text size="sm" mt="md">
            <Trans>No mail is sent. The accounts appear in the lists at once.</Trans>
          </Text>
          <InvitePeople mode="managed" inviter={inviter} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** Two doors, then the list behind one of them. */
function Authenticated({ to, kind, inviter }: Pick<InviteSearch, 'to' | 'kind'> & { inviter: Inviter }) {
  if (!to) {
    return (
      <div className={classes.doors}>
        <div className={classes.section}>
          <h2 className={classes.heading}>
            <Trans>Teammates</Trans>
          </h2>
          <Text size="sm" mb="md">
            <Trans>They get the same access as you, at {inviter.organization.label}.</Trans>
          </Text>
          <LinkButton to="/invite" search={{ to: 'team' }} leftSection={<IconUsers size={16} aria-hidden="true" />}>
            <Trans>Invite teammates</Trans>
          </LinkButton>
        </div>
        <div className={classes.section}>
          <h2 className={classes.heading}>
            <Trans>External users</Trans>
          </h2>
          <Text size="sm" mb="md">
            <Trans>People of one organization: staff, or participants of an employer.</Trans>
          </Text>
          <LinkButton to="/invite" search={{ to: 'external' }} leftSection={<IconMail size={16} aria-hidden="true" />}>
            <Trans>Invite external users</Trans>
          </LinkButton>
        </div>
      </div>
    );
  }
  return (
    <>
      <Text size="sm" mt="md">
        <TextLink to="/invite" search={{}}>
          <Trans>Back</Trans>
        </TextLink>{' '}
        · {to === 'team' ? <Trans>Teammates of {inviter.organization.label}</Trans> : <Trans>External users</Trans>}
      </Text>
      <InvitePeople
        key={`${to} ${kind}`}
        mode={to}
        kind={kind === 'referrer' ? 'REFERRER' : undefined}
        inviter={inviter}
      />
    </>
  );
}
