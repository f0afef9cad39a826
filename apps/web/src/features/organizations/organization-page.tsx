import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EditOrganizationDialog } from './edit-organization-dialog.tsx';
import { OrganizationFacts } from './organization-facts.tsx';
import { OrganizationPartners } from './organization-partners.tsx';
import { OrganizationPeople } from './organization-people.tsx';
import { kindOfTab, type OrganizationSearch, organizationTabs } from './organization-search.ts';

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
      ...OrganizationFacts_organization
      ...OrganizationPartners_organization
      ...OrganizationPeople_organization
      ...EditOrganizationDialog_organization
    }
  }
`);

export function OrganizationPage() {
  const { organizationId } = useParams({ from: '/shell/organizations/$organizationId' });
  const { dialog }: OrganizationSearch = useSearch({ from: '/shell/organizations/$organizationId' });
  const navigate = useNavigate({ from: '/organizations/$organizationId' });
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
          viewerCanEdit ? (
            <LinkButton
              from="/organizations/$organizationId"
              to="."
              search={{ dialog: 'edit' as const }}
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden="true" />}
            >
              <Trans>Edit</Trans>
            </LinkButton>
          ) : null
        }
      />
      <RecordSheet>
        <OrganizationFacts organization={organization} />
        <OrganizationPeople organization={organization} canListStaff={viewer.viewerCanListStaff} />
        <OrganizationPartners organization={organization} />
      </RecordSheet>
      {dialog === 'edit' && viewerCanEdit ? (
        <EditOrganizationDialog
          organization={organization}
          canChangePartners={viewer.viewerCanCreateOrganizations}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      ) : null}
    </>
  );
}
