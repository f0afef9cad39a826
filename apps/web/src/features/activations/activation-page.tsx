import '../../ui/styles-more.ts';
import '@mantine/core/styles/Table.layer.css';
import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group, MultiSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { formatDay } from '../../lib/dates.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ActivationChart } from './activation-chart.tsx';
import { periodOf } from './activation-period.ts';
import { type ActivationSearch } from './activation-search.ts';
import { ActivatedPeople } from './activated-people.tsx';

const ActivationPageQuery = graphql(`
  query ActivationPage($from: CalendarDate!, $to: CalendarDate!, $filter: ActivationFilter) {
    activationReport(from: $from, to: $to, filter: $filter) {
      total
      averagePerDay
      days {
        day
        count
      }
    }
    groups {
      id
      name
      number
    }
  }
`);

/** Who began to use their account, day by day, without test records (UK-LIFE-21). */
export function ActivationPage() {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: '/shell/activations' });
  const navigate = useNavigate({ from: '/activations' });
  const asked = useDeferredValue(search);
  const period = periodOf(asked);
  const filter = { groupIds: asked.groups ?? null, text: asked.text ?? null };
  const { data } = useSuspenseQuery(ActivationPageQuery, { variables: { ...period, filter } });
  const { days, total, averagePerDay } = data.activationReport;
  const average = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(averagePerDay);
  const change = (next: Partial<ActivationSearch>) =>
    void navigate({ search: (before) => ({ ...before, day: undefined, ...next }), replace: true });

  return (
    <>
      <PageHeader
        title={t`Activations`}
        description={<Trans>Who began to use their account. Test records are left out.</Trans>}
      />
      <Stack gap="md">
        <Group align="flex-end" gap="sm">
          <DateInput label={t`From`} value={period.from} onChange={(from) => change({ from: from ?? undefined })} />
          <DateInput label={t`To`} value={period.to} onChange={(to) => change({ to: to ?? undefined })} />
          {data.groups.length > 0 ? (
            <MultiSelect
              label={<Trans>Groups</Trans>}
              data={data.groups.map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` }))}
              value={search.groups ?? []}
              onChange={(groups) => change({ groups: groups.length > 0 ? groups : undefined })}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t`Clear` }}
              hidePickedOptions
              miw={240}
            />
          ) : null}
          <TextInput
            label={<Trans>Name or e-mail</Trans>}
            value={search.text ?? ''}
            onChange={(event) => change({ text: event.currentTarget.value || undefined })}
          />
        </Group>
        <Text role="status">
          <Trans>
            {total} in this period, {average} on an average day (dashed).
          </Trans>
        </Text>
        <ActivationChart days={days} average={averagePerDay} chosen={search.day} onChoose={(day) => change({ day })} />
        {search.day ? <ActivatedPeople day={search.day} filter={filter} /> : null}
        <Table maw={480}>
          <Table.Caption>
            <Trans>Days with activations</Trans>
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <Trans>Day</Trans>
              </Table.Th>
              <Table.Th scope="col">
                <Trans>Activations</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days
              .filter(({ count }) => count > 0)
              .map(({ day, count }) => (
                <Table.Tr key={day}>
                  <Table.Td>{formatDay(i18n.locale, day)}</Table.Td>
                  <Table.Td>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-expanded={search.day === day}
                      aria-label={t`${count} on ${formatDay(i18n.locale, day)}: show the people`}
                      onClick={() => change({ day: search.day === day ? undefined : day })}
                    >
                      {count}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </>
  );
}
