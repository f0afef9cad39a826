import { useSuspenseQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordSheet } from '../../ui/record-section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EditStaffDialog } from './edit-staff-dialog.tsx';
import { StaffFacts } from './staff-facts.tsx';
import type { StaffPageSearch } from './staff-search.ts';

const StaffPageQuery = graphql(`
  query StaffPage($id: ID!) {
    viewer {
      id
      tenant {
        id
        userTypes
      }
    }
    staffMember(id: $id) {
      id
      displayName
      viewerCanEdit
      account {
        id
      }
      ...StaffFacts_member
      ...EditStaffDialog_member
    }
  }
`);

interface StaffPageProps {
  /** Shows the account of this person; the page leaves it to whoever puts it together. */
  account: (id: string) => ReactNode;
}

/** One person who runs or supports the program. */
export function StaffPage({ account }: StaffPageProps) {
  const { staffId } = useParams({ from: '/shell/staff/$staffId' });
  const { dialog }: StaffPageSearch = useSearch({ from: '/shell/staff/$staffId' });
  const navigate = useNavigate({ from: '/staff/$staffId' });
  const { viewer, staffMember } = useSuspenseQuery(StaffPageQuery, {
    variables: { id: staffId },
    fetchPolicy: 'cache-and-network',
  }).data;
  if (!staffMember) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={staffMember.displayName}
        description={
          <TextLink to="/staff">
            <Trans>All staff</Trans>
          </TextLink>
        }
        actions={
          staffMember.viewerCanEdit ? (
            <LinkButton
              from="/staff/$staffId"
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
        <StaffFacts member={staffMember} />
      </RecordSheet>
      {staffMember.account ? (
        <Box mt="md">
          <Suspense fallback={null}>{account(staffMember.id)}</Suspense>
        </Box>
      ) : null}
      {dialog === 'edit' && staffMember.viewerCanEdit ? (
        <EditStaffDialog
          member={staffMember}
          userTypes={viewer.tenant.userTypes}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      ) : null}
    </>
  );
}
