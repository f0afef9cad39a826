import '../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/index.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ConfirmDetailsForm } from './confirm-details-form.tsx';

const WelcomePageQuery = graphql(`
  query WelcomePage {
    viewer {
      id
      viewerCanConfirmDetails
      tenant {
        id
        name
      }
      participant {
        id
        ...ConfirmDetailsForm_participant
      }
    }
  }
`);

/** What a participant does once after the first sign-in: look the own details over, and sign. */
export function WelcomePage() {
  const { t } = useLingui();
  const { tenant, participant, viewerCanConfirmDetails } = useSuspenseQuery(WelcomePageQuery).data.viewer;
  if (!participant || !viewerCanConfirmDetails) return <Navigate to="/" />;
  return (
    <>
      <PageHeader
        title={t`Welcome to ${tenant.name}`}
        description={<Trans>Look your details over and sign. It takes two minutes, and you do it once.</Trans>}
      />
      <ConfirmDetailsForm participant={participant} />
    </>
  );
}
