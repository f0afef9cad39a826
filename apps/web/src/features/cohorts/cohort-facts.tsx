import type { FragmentType } from '@apollo/client';
import { Paper } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { Fact, FactList } from '../../ui/fact-list.tsx';
import { Period } from '../../ui/period.tsx';
import { OutsideLink, TextLink } from '../../ui/text-link.tsx';
import { CohortCount } from './cohort-count.tsx';

const CohortFacts_cohort = graphql(`
  fragment CohortFacts_cohort on Cohort {
    id
    startDate
    endDate
    owner {
      id
      name
    }
    supervisor {
      id
      displayName
      email
    }
    ...CohortCount_cohort
  }
`);

export function CohortFacts({ cohort: from }: { cohort: FragmentType<typeof CohortFacts_cohort> }) {
  const cohort = useMaskedFragment(CohortFacts_cohort, from);
  const { owner, supervisor, startDate, endDate } = cohort;
  return (
    <Paper radius="md" p="md" bg="var(--gh-surface)" bd="1px solid var(--gh-line)">
      <FactList>
        <Fact label={<Trans>Owner</Trans>}>{owner.name}</Fact>
        <Fact label={<Trans>Dates</Trans>}>
          {startDate || endDate ? <Period start={startDate} end={endDate} /> : null}
        </Fact>
        <Fact label={<Trans>Participants</Trans>}>
          <CohortCount cohort={cohort} />
        </Fact>
        <Fact label={<Trans>Supervisor</Trans>}>
          {supervisor ? (
            <TextLink to="/participants" search={{ supervisor: [supervisor.id] }}>
              {supervisor.displayName}
            </TextLink>
          ) : null}
        </Fact>
        {supervisor?.email ? (
          <Fact label={<Trans>Supervisor's e-mail</Trans>}>
            <OutsideLink href={`mailto:${supervisor.email}`}>{supervisor.email}</OutsideLink>
          </Fact>
        ) : null}
      </FactList>
    </Paper>
  );
}
