import { Checkbox } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { SupervisionSource } from '../../../graphql/generated/graphql.ts';
import classes from './candidate-list.module.css';

interface CandidateRowProps {
  name: string;
  detail: string;
  sources: readonly SupervisionSource[];
  cohortTitle: string;
  /** Why this person can't be chosen, in words. */
  refusal: string | null;
  /** What was just clicked; undefined: left as it is. */
  isWanted: boolean | undefined;
  onToggle: (isWanted: boolean) => void;
}

/** A supervisor to check. Who came with the cohort leaves with it; who is assigned can always be taken away. */
export function CandidateRow({ name, detail, sources, cohortTitle, refusal, isWanted, onToggle }: CandidateRowProps) {
  const noteId = useId();
  const isDirect = sources.includes('DIRECT');
  const isThroughCohort = sources.includes('COHORT');
  const isOnlyThroughCohort = isThroughCohort && !isDirect;
  const isDisabled = isOnlyThroughCohort || (refusal !== null && !isDirect);

  return (
    <li className={classes.row} data-disabled={isDisabled || undefined}>
      <Checkbox
        checked={isWanted ?? (isDirect || isOnlyThroughCohort)}
        disabled={isDisabled}
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={name}
        aria-describedby={noteId}
        classNames={{ label: classes.name }}
      />
      <div className={classes.note} id={noteId}>
        <div>{detail}</div>
        {isOnlyThroughCohort ? (
          <div className={classes.reason}>
            <Trans>Came with the cohort {cohortTitle} and leaves with it.</Trans>
          </div>
        ) : null}
        {isThroughCohort && isDirect ? (
          <div className={classes.reason}>
            <Trans>Also comes with the cohort {cohortTitle}: stays a supervisor while the cohort lasts.</Trans>
          </div>
        ) : null}
        {refusal && !isOnlyThroughCohort ? <div className={classes.reason}>{refusal}</div> : null}
      </div>
    </li>
  );
}
