import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ArchiveOrganizationDialog } from './archive-organization-dialog.tsx';
import { EditOrganizationDialog } from './edit-organization-dialog.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { OrganizationPartners } from './organization-partners.tsx';
import { OrganizationPeople } from './organization-people.tsx';
import { kindOfTab, type OrganizationSearch, organizationTabs } from './organization-search.ts';

const CompanyPageQuery = graphql(`
  query CompanyPage {
    viewer {
      id
      organization {
        id
      }
    }
  }
`);

const OrganizationPageQuery = graphql(`
  query OrganizationPage($id: ID!) {
    viewer {
      id
      viewerCanCreateOrganizations
      viewerCanListStaff
    }
    organization(id: $id) {
      id
      name
      kind
      viewerCanEdit
      viewerCanArchive
      archivedAt
      ...ArchiveOrganizationDialog_organization
      ...OrganizationFacts_organization
      ...OrganizationPartners_organization
      ...OrganizationPeople_organization
      ...EditOrganizationDialog_organization
    }
  }
`);

interface OrganizationPageProps {
  /** Shows the logins of the organization; the page leaves it to whoever puts it together. */
  logins: (organizationId: string) => ReactNode;
}

export function OrganizationPage({ logins }: OrganizationPageProps) {
  const { organizationId } = useParams({ from: '/shell/organizations/$organizationId' });
  const { dialog }: OrganizationSearch = useSearch({ from: '/shell/organizations/$organizationId' });
  const navigate = useNavigate({ from: '/organizations/$organizationId' });
  return (
    <OrganizationRecord
      organizationId={organizationId}
      dialog={dialog}
      onDialog={(next) => void navigate({ search: { dialog: next }, replace: next === undefined })}
      logins={logins}
    />
  );
}

/** The own organization of whoever is signed in. */
export function CompanyPage({ logins }: OrganizationPageProps) {
  const { viewer } = useSuspenseQuery(CompanyPageQuery).data;
  const { dialog }: OrganizationSearch = useSearch({ from: '/shell/company' });
  const navigate = useNavigate({ from: '/company' });
  return (
    <OrganizationRecord
      organizationId={viewer.organization.id}
      dialog={dialog}
      onDialog={(next) => void navigate({ search: { dialog: next }, replace: next === undefined })}
      logins={logins}
    />
  );
}

interface OrganizationRecordProps extends OrganizationPageProps {
  organizationId: string;
  dialog: OrganizationSearch['dialog'];
  onDialog: (dialog: OrganizationSearch['dialog']) => void;
}

function OrganizationRecord({ organizationId, dialog, onDialog, logins }: OrganizationRecordProps) {
  const { data } = useSuspenseQuery(OrganizationPageQuery, {
    variables: { id: organizationId },
    fetchPolicy: 'cache-and-network',
  });
  const { viewer, organization } = data;
  if (!organization) return <NotFoundPage />;

  const { name, kind, viewerCanEdit } = organization;
  const tab = organizationTabs.find((each) => kindOfTab[each] === kind);
  return (
    <>
      <PageHeader
        title={name}
        description={
          <TextLink to="/organizations" search={{ tab }}>
            <Trans>All organizations</Trans>
          </TextLink>
        }
        actions={
          <Group gap="xs">
            {organization.viewerCanArchive ? (
              <Button variant="default" onClick={() => onDialog('archive')}>
                {organization.archivedAt ? <Trans>Bring back…</Trans> : <Trans>Archive…</Trans>}
              </Button>
            ) : null}
            {viewerCanEdit ? (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden="true" />}
                onClick={() => onDialog('edit')}
              >
                <Trans>Edit</Trans>
              </Button>
            ) : null}
          </Group>
        }
      />
      <RecordSheet>
        <OrganizationFacts organization={organization} />
        <OrganizationPeople organization={organization} canListStaff={viewer.viewerCanListStaff} />
        <OrganizationPartners organization={organization} />
      </RecordSheet>
      {viewer.viewerCanListStaff ? <Suspense fallback={null}>{logins(organizationId)}</Suspense> : null}
      {dialog === 'edit' && viewerCanEdit ? (
        <EditOrganizationDialog
          organization={organization}
          canChangePartners={viewer.viewerCanCreateOrganizations}
          onClose={() => onDialog(undefined)}
        />
      ) : null}
      {dialog === 'archive' && organization.viewerCanArchive ? (
        <ArchiveOrganizationDialog organization={organization} onClose={() => onDialog(undefined)} />
      ) : null}
    </>
  );
}
