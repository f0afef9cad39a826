import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { AcceptInvitationForm } from './accept-invitation-form.tsx';
import { DeadLink, TooManyLinks } from './dead-link.tsx';

const AcceptInvitationPageQuery = graphql(`
  query AcceptInvitationPage($token: String!) {
    invitationByToken(token: $token) {
      __typename
      ... on InvitationSeen {
        tenantName
        vocabulary
        inviterName
        organizationName
        userType
        email
        givenName
        familyName
        hasLogin
        isConversion
        requiredFields
        isPhoneRequired
        isPreferredNameRequired
        expiresAt
      }
      ... on DeadLink {
        reason
      }
    }
  }
`);

const NoteInvitationViewed = graphql(`
  mutation NoteInvitationViewed($token: String!) {
    noteInvitationViewed(token: $token) {
      __typename
    }
  }
`);

export function AcceptInvitationPage() {
  const { token } = useParams({ from: '/accept/$token' });
  const { data } = useSuspenseQuery(AcceptInvitationPageQuery, { variables: { token }, fetchPolicy: 'network-only' });
  const [noteViewed] = useMutation(NoteInvitationViewed);
  const [isDead, setIsDead] = useState(false);
  const invitation = data.invitationByToken;
  const isOpen = invitation.__typename === 'InvitationSeen';

  useEffect(
    function tellInviterThatItWasSeen() {
      // Nothing depends on it: whoever can't be told still gets in.
      if (isOpen) noteViewed({ variables: { token } }).catch(() => undefined);
    },
    [isOpen, noteViewed, token],
  );

  if (invitation.__typename === 'TooManyAttempts') return <TooManyLinks />;
  if (invitation.__typename === 'DeadLink' || isDead) {
    return (
      <DeadLink reason={invitation.__typename === 'DeadLink' ? invitation.reason : 'REVOKED'}>
        <Trans>Ask the person who invited you for a new invitation.</Trans>
      </DeadLink>
    );
  }
  return <AcceptInvitationForm token={token} invitation={invitation} onDead={() => setIsDead(true)} />;
}
