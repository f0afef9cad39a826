import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { PublicPage } from '../../ui/public-page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { DeadLink, TooManyLinks } from './dead-link.tsx';
import { JoinForm } from './join-form.tsx';

const JoinPageQuery = graphql(`
  query JoinPage($token: String!) {
    publicLinkByToken(token: $token) {
      __typename
      ... on PublicLinkSeen {
        tenantName
        vocabulary
        employerName
        occupationTitle
        requiredFields
        isPhoneRequired
        isPreferredNameRequired
      }
      ... on PublicLinkClosed {
        closed: reason
      }
      ... on DeadLink {
        reason
      }
    }
  }
`);

const NotePublicLinkViewed = graphql(`
  mutation NotePublicLinkViewed($token: String!) {
    notePublicLinkViewed(token: $token) {
      __typename
    }
  }
`);

export function JoinPage() {
  const { token } = useParams({ from: '/join/$token' });
  const { data, refetch } = useSuspenseQuery(JoinPageQuery, { variables: { token }, fetchPolicy: 'network-only' });
  const [noteViewed] = useMutation(NotePublicLinkViewed);
  const link = data.publicLinkByToken;
  const isOpen = link.__typename === 'PublicLinkSeen';

  useEffect(
    function countTheView() {
      // Nothing depends on it: whoever is not counted still gets in.
      if (isOpen) noteViewed({ variables: { token } }).catch(() => undefined);
    },
    [isOpen, noteViewed, token],
  );

  switch (link.__typename) {
    case 'TooManyAttempts':
      return <TooManyLinks />;
    case 'DeadLink':
      return (
        <DeadLink reason={link.reason}>
          <Trans>Ask whoever gave you the link for a new one.</Trans>
        </DeadLink>
      );
    case 'PublicLinkClosed':
      return <ClosedLink reason={link.closed} />;
    case 'PublicLinkSeen':
      return <JoinForm token={token} link={link} onClosed={() => void refetch()} />;
  }
}

function ClosedLink({ reason }: { reason: 'PAUSED' | 'ENDED' | 'USED_UP' | 'FULL' }) {
  const { t } = useLingui();
  const texts = {
    PAUSED: t`Signing up is paused at the moment. Ask whoever gave you the link when it opens again.`,
    ENDED: t`The time for signing up is over. Ask whoever gave you the link whether there is another one.`,
    USED_UP: t`As many people have signed up as could. Ask whoever gave you the link whether there is another one.`,
    FULL: t`There is no free place at the moment. Try again later, or ask whoever gave you the link.`,
  };
  return (
    <PublicPage title={t`You can't sign up now`}>
      <Text size="sm">{texts[reason]}</Text>
      <Text size="sm" mt="md">
        <TextLink to="/sign-in">
          <Trans>Go to the sign-in page</Trans>
        </TextLink>
      </Text>
    </PublicPage>
  );
}
