import { useQuery } from '@apollo/client/react';
import { Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { SupervisionSource } from '../../../graphql/generated/graphql.ts';
import { problemText } from '../../../lib/problems.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import classes from './candidate-list.module.css';
import { CandidateRow } from './candidate-row.tsx';
import type { SupervisorChanges } from './use-assign-supervisors.ts';

const SupervisorCandidates = graphql(`
  query SupervisorCandidates($participantId: ID!, $text: String, $first: Int!) {
    supervisorCandidates(participantId: $participantId, text: $text, first: $first) {
      isAssigned
      refusal {
        field
        code
        message
      }
      supervisor {
        id
        displayName
        email
        organization {
          id
          name
        }
      }
    }
  }
`);

interface CandidateListProps {
  participantId: string;
  text: string;
  supervisions: readonly { sources: readonly SupervisionSource[]; supervisor: { id: string } }[];
  cohortTitle: string;
  changes: SupervisorChanges;
  onToggle: (id: string, isWanted: boolean) => void;
}

const atOnce = 50;

/** Those who supervise now come first, then those who can be chosen, then those who can't, each with the reason. */
export function CandidateList({
  participantId,
  text,
  supervisions,
  cohortTitle,
  changes,
  onToggle,
}: CandidateListProps) {
  const { t, i18n } = useLingui();
  const [wanted] = useDebouncedValue(text.trim(), 200);
  const { data, previousData, error, refetch } = useQuery(SupervisorCandidates, {
    variables: { participantId, text: wanted || null, first: atOnce },
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.supervisorCandidates;
  if (error)
    return (
      <ErrorState
        title={<Trans>The supervisors could not be loaded</Trans>}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!found) return <Loader size="sm" role="status" aria-label={t`Loading…`} />;

  const rank = ({ isAssigned, refusal }: (typeof found)[number]) => (isAssigned ? 0 : refusal ? 2 : 1);
  const candidates = found.toSorted((a, b) => rank(a) - rank(b));
  return (
    <div className={classes.root}>
      <p className={classes.count} role="status">
        {found.length === 0 ? <Trans>Nobody found.</Trans> : null}
      </p>
      <ul className={classes.list} aria-label={t`Supervisors`}>
        {candidates.map(({ supervisor, refusal }) => {
          const sources = supervisions.find((each) => each.supervisor.id === supervisor.id)?.sources ?? [];
          return (
            <CandidateRow
              key={supervisor.id}
              name={supervisor.displayName}
              detail={[supervisor.organization.name, supervisor.email].filter(Boolean).join(' · ')}
              sources={sources}
              cohortTitle={cohortTitle}
              refusal={refusal ? problemText(i18n, refusal) : null}
              isWanted={changes.get(supervisor.id)}
              onToggle={(isWanted) => onToggle(supervisor.id, isWanted)}
            />
          );
        })}
      </ul>
      {found.length === atOnce ? (
        <Text size="xs" c="dimmed" mt={6}>
          <Trans>Only the first {atOnce} are shown. Type more of the name to find others.</Trans>
        </Text>
      ) : null}
    </div>
  );
}
