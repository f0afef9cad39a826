import { useQuery } from '@apollo/client/react';
import { Loader, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActivationFilter } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import { TextLink } from '../../ui/text-link.tsx';

const ActivatedPeopleQuery = graphql(`
  query ActivatedPeople($day: CalendarDate!, $filter: ActivationFilter) {
    activations(day: $day, filter: $filter) {
      activatedAt
      participant {
        id
        displayName
        enrollment {
          id
          employer {
            id
            name
          }
        }
      }
    }
  }
`);

export function ActivatedPeople({ day, filter }: { day: string; filter: ActivationFilter }) {
  const { i18n } = useLingui();
  const { data, loading } = useQuery(ActivatedPeopleQuery, { variables: { day, filter } });
  const on = formatDay(i18n.locale, day);
  return (
    <section aria-live="polite">
      <Title order={2} size="h4" mb="xs">
        <Trans>Activated on {on}</Trans>
      </Title>
      {loading ? <Loader size="sm" /> : null}
      {data?.activations.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Trans>Nobody on this day.</Trans>
        </Text>
      ) : null}
      <ul>
        {data?.activations.map(({ activatedAt, participant: { id, displayName, enrollment } }) => (
          <li key={id}>
            <TextLink to="/participants/$participantId" params={{ participantId: id }} isStrong>
              {displayName}
            </TextLink>{' '}
            · {enrollment.employer.name} · {formatMoment(i18n.locale, activatedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
