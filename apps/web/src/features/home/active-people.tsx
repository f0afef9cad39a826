import { useSuspenseQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import classes from './active-people.module.css';
import { GroupCounts } from './group-counts.tsx';

const ActivePeopleQuery = graphql(`
  query ActivePeople {
    participants(first: 1, filter: { programStatuses: [ACTIVE] }) {
      employers: countsBy(key: EMPLOYER, first: 6) {
        id
        name
        count
      }
      occupations: countsBy(key: OCCUPATION, first: 6) {
        id
        name
        count
      }
      cohorts: countsBy(key: COHORT, first: 6) {
        id
        name
        count
      }
      caseOwners: countsBy(key: CASE_OWNER, first: 6) {
        id
        name
        count
      }
    }
  }
`);

/** Where the active people are: by employer, occupation, cohort and case owner, the largest first. */
export function ActivePeople() {
  const { participants } = useSuspenseQuery(ActivePeopleQuery, { fetchPolicy: 'cache-and-network' }).data;
  const { employers, occupations, cohorts, caseOwners } = participants;
  if (employers.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="active-people">
      <Title order={2} size="h3" id="active-people" className={classes.title}>
        <Trans>Active participants</Trans>
      </Title>
      <div className={classes.groups}>
        {/* Whoever has one employer alone knows how many it has. */}
        {employers.length > 1 ? (
          <GroupCounts
            title={<Trans>By employer</Trans>}
            counts={employers}
            searchOf={(id) => ({ employer: [id], status: ['active'] })}
          />
        ) : null}
        <GroupCounts
          title={<Trans>By occupation</Trans>}
          counts={occupations}
          searchOf={(id) => ({ occupation: [id], status: ['active'] })}
        />
        <GroupCounts
          title={<Trans>By cohort</Trans>}
          counts={cohorts}
          searchOf={(id) => ({ cohort: [id], status: ['active'] })}
        />
        <GroupCounts
          title={<Trans>By case owner</Trans>}
          counts={caseOwners}
          searchOf={(id) => ({ owner: [id], status: ['active'] })}
        />
      </div>
    </section>
  );
}
