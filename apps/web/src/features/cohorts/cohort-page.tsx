import { Group, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPencil, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { EmptyList } from '../../ui/empty-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AddMembersDialog } from './add-members-dialog.tsx';
import { CohortFacts } from './cohort-facts.tsx';
import { CohortMembers } from './cohort-members.tsx';
import type { CohortSearch } from './cohort-search.ts';
import { EditCohortDialog } from './edit-cohort-dialog.tsx';
import { useCohort } from './use-cohort.ts';

export function CohortPage() {
  const { t } = useLingui();
  const { cohortId } = useParams({ from: '/shell/cohorts/$cohortId' });
  const { q, dialog }: CohortSearch = useSearch({ from: '/shell/cohorts/$cohortId' });
  const navigate = useNavigate({ from: '/cohorts/$cohortId' });
  const text = useDeferredValue(q);
  const { cohort, total, nodes, more } = useCohort(cohortId, text);
  if (!cohort) return <NotFoundPage />;

  const { title, viewerCanEdit, owner, supervisor } = cohort;
  const supervisorName = supervisor?.displayName ?? null;
  const look = (next: string) => void navigate({ search: { q: next || undefined }, replace: true });
  const close = () => void navigate({ search: { q }, replace: true });
  const edit = viewerCanEdit ? (
    <LinkButton
      from="/cohorts/$cohortId"
      to="."
      search={(before) => ({ ...before, dialog: 'edit' as const })}
      variant="default"
      leftSection={<IconPencil size={16} aria-hidden="true" />}
    >
      <Trans>Edit</Trans>
    </LinkButton>
  ) : null;
  const add = viewerCanEdit ? (
    <LinkButton
      from="/cohorts/$cohortId"
      to="."
      search={(before) => ({ ...before, dialog: 'add' as const })}
      leftSection={<IconUserPlus size={16} aria-hidden="true" />}
    >
      <Trans>Add members</Trans>
    </LinkButton>
  ) : null;

  return (
    <>
      <PageHeader
        title={title}
        description={
          <TextLink to="/cohorts">
            <Trans>All cohorts</Trans>
          </TextLink>
        }
        actions={edit}
      />
      <CohortFacts cohort={cohort} />
      <Group justify="space-between" mt="xl" mb="sm" gap="sm">
        <Title order={2} size="h3">
          <Trans>Members</Trans>
        </Title>
        {add}
      </Group>
      <Group mb="sm">
        <SearchBox
          label={t`Search members`}
          placeholder={t`Name, e-mail, reference number`}
          value={q ?? ''}
          onChange={look}
        />
      </Group>
      {total === 0 ? (
        <EmptyList
          isNarrowed={text !== undefined}
          onClear={() => look('')}
          icon={<IconUsersGroup size={36} stroke={1.3} />}
          title={<Trans>Nobody is in this cohort yet</Trans>}
          description={viewerCanEdit ? <Trans>Add people here, or on their own pages.</Trans> : null}
          action={add}
        />
      ) : (
        <>
          <CohortMembers
            cohortId={cohortId}
            title={title}
            supervisorName={supervisorName}
            canEdit={viewerCanEdit}
            members={nodes}
            isStale={text !== q}
          />
          <LoadMore {...more} total={total} />
        </>
      )}
      {dialog === 'edit' && viewerCanEdit ? <EditCohortDialog cohort={cohort} onClose={close} /> : null}
      {dialog === 'add' && viewerCanEdit ? (
        <AddMembersDialog
          cohortId={cohortId}
          title={title}
          ownerId={owner.id}
          supervisorName={supervisorName}
          onClose={close}
        />
      ) : null}
    </>
  );
}
