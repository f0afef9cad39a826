import '../../../ui/styles-more.ts';
import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { FindParticipantInput } from '../../../graphql/generated/graphql.ts';
import { NotFoundPage } from '../../../ui/not-found-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { FoundList } from './found-list.tsx';
import { isTooManyAttempts } from './is-too-many-attempts.ts';
import { KnownForm } from './known-form.tsx';

const FindParticipantPageQuery = graphql(`
  query FindParticipantPage {
    viewer {
      id
      viewerCanClaimParticipants
    }
  }
`);

const FindParticipant = graphql(`
  query FindParticipant($input: FindParticipantInput!) {
    participantToSupervise(input: $input) {
      id
      displayName
      isSupervised
    }
  }
`);

/** For supervisors: adds somebody of the own employer to those whom they supervise. Nobody can be browsed here. */
export function FindParticipantPage() {
  const { t } = useLingui();
  const { data: page } = useQuery(FindParticipantPageQuery);
  const [known, setKnown] = useState<FindParticipantInput | null>(null);
  const [find, { data, loading, error }] = useLazyQuery(FindParticipant, { fetchPolicy: 'network-only' });
  if (page && !page.viewer.viewerCanClaimParticipants) return <NotFoundPage />;

  function look(input: FindParticipantInput) {
    setKnown(input);
    void find({ variables: { input } });
  }

  return (
    <>
      <PageHeader
        title={t`Add to my participants`}
        description={
          <Trans>Enter what you know of the person, exactly. Only participants of your employer are found.</Trans>
        }
      />
      <RecordSheet>
        <RecordSection
          title={<Trans>Whom</Trans>}
          description={<Trans>The e-mail address is enough; without it, name and date of birth are needed.</Trans>}
        >
          <KnownForm onFind={look} isBusy={loading} />
        </RecordSection>
        {known && !loading ? (
          <RecordSection title={<Trans>Found</Trans>}>
            {error ? (
              <Notice kind="refusal" role="alert">
                {isTooManyAttempts(error) ? (
                  <Trans>You have looked in vain too often. Check what you know, and try again in 15 minutes.</Trans>
                ) : (
                  <Trans>The server can't be reached. Check your connection and try again.</Trans>
                )}
              </Notice>
            ) : (
              <FoundList
                people={data?.participantToSupervise ?? []}
                known={known}
                onAdded={() => void find({ variables: { input: known } })}
              />
            )}
          </RecordSection>
        ) : null}
      </RecordSheet>
    </>
  );
}
