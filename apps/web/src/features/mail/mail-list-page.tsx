import { useSuspenseQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconMail, IconSettings } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useFurtherPages } from '../../graphql/use-further-pages.ts';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { MailDialog } from './mail-dialog.tsx';
import { mailFilterOf, MailFilters } from './mail-filters.tsx';
import { MailRow, useMailColumns } from './mail-row.tsx';
import type { MailListSearch } from './mail-search.ts';

const MailListPageQuery = graphql(`
  query MailListPage($first: Int!, $after: String, $filter: MailFilter) {
    tenantSettings {
      id
      smtpHost
      hasInstallationSmtp
    }
    dead: mails(first: 1, filter: { states: [DEAD] }) {
      totalCount
    }
    mails(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...MailRow_mail
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

function useMailList(search: MailListSearch) {
  const variables = { first: 50, filter: mailFilterOf(search) };
  const { data, client } = useSuspenseQuery(MailListPageQuery, { variables, fetchPolicy: 'cache-and-network' });
  const further = useFurtherPages(data.mails, async (after) => {
    const next = await client.query({
      query: MailListPageQuery,
      variables: { ...variables, after },
      fetchPolicy: 'network-only',
    });
    return next.data?.mails;
  });
  return { settings: data.tenantSettings, dead: data.dead.totalCount, total: data.mails.totalCount, ...further };
}

/** What was sent, what waits and what could not be sent; without a mail server the letters themselves. */
export function MailListPage() {
  const { t } = useLingui();
  const search: MailListSearch = useSearch({ from: '/shell/mail' });
  const navigate = useNavigate({ from: '/mail' });
  const shown = useDeferredValue(search);
  const { settings, dead, total, nodes, more } = useMailList(shown);
  const columns = useMailColumns();
  if (!settings) return <NotFoundPage />;
  const hasServer = settings.smtpHost !== null || settings.hasInstallationSmtp;
  const look = (next: MailListSearch) => void navigate({ search: next, replace: true });

  return (
    <>
      <PageHeader
        title={t`Mail`}
        description={<Trans>The letters that go out for your organization.</Trans>}
        actions={
          <LinkButton to="/settings/mail" variant="default" leftSection={<IconSettings size={16} aria-hidden="true" />}>
            <Trans>Mail settings</Trans>
          </LinkButton>
        }
      />
      <Box mb="sm">
        <MailNotices hasServer={hasServer} dead={dead} />
      </Box>
      <MailFilters search={search} onChange={look} />
      {total === 0 ? (
        <EmptyList
          isNarrowed={Boolean(shown.q ?? shown.state ?? shown.kind)}
          onClear={() => look({})}
          icon={<IconMail size={36} stroke={1.3} />}
          title={<Trans>No mail yet</Trans>}
          description={<Trans>Invitations, password letters and reminders appear here.</Trans>}
        />
      ) : (
        <>
          <RecordTable label={t`Mail`} columns={columns} isStale={shown !== search}>
            {nodes.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </RecordTable>
          <LoadMore {...more} total={total} />
        </>
      )}
      <Suspense fallback={null}>
        {search.open ? (
          <MailDialog key={search.open} id={search.open} onClose={() => look({ ...search, open: undefined })} />
        ) : null}
      </Suspense>
    </>
  );
}

function MailNotices({ hasServer, dead }: { hasServer: boolean; dead: number }) {
  if (!hasServer)
    return (
      <Notice kind="info" title={<Trans>No mail server is set up</Trans>}>
        <Trans>Nothing leaves this installation: every letter is kept here, to be read instead of the mail.</Trans>
      </Notice>
    );
  if (dead === 0) return null;
  return (
    <Notice kind="warning" title={<Trans>Some letters could not be sent</Trans>}>
      <Trans>They were tried again for a day. See what is wrong, mend it, and send them again.</Trans>
    </Notice>
  );
}
