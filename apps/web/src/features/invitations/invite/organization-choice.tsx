import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { OrganizationKind } from '../../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { organizationKindWords } from '../../../lib/record-words.ts';
import { SearchSelect } from '../../../ui/search-select.tsx';
import type { DraftOrganization } from './draft.ts';
import classes from './invite.module.css';

interface OrganizationChoiceProps {
  kinds: readonly OrganizationKind[];
  /** The kind to begin with, where there is it. */
  first: OrganizationKind | undefined;
  value: DraftOrganization | null;
  /** People are collected for it: another one begins another list. */
  hasPeople: boolean;
  /** The viewer's own is the only one. */
  isFixed: boolean;
  onChange: (organization: DraftOrganization | null) => void;
}

/** Where the people belong; it comes before the people. */
export function OrganizationChoice({ kinds, first, value, hasPeople, isFixed, onChange }: OrganizationChoiceProps) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<OrganizationKind>(
    value?.kind ?? [first, 'EMPLOYER' as const].find((each) => each && kinds.includes(each)) ?? kinds[0] ?? 'EMPLOYER',
  );
  const loaders = useChoiceLoaders();
  const load = useMemo(() => loaders.organizations(kind), [loaders, kind]);
  if (value) {
    return (
      <Group gap="xs" className={classes.section} justify="space-between">
        <Text size="sm">
          {i18n._(organizationKindWords[value.kind])}: <strong>{value.label}</strong>
        </Text>
        {isFixed ? null : (
          <Button size="compact-sm" variant="default" onClick={() => onChange(null)}>
            {hasPeople ? <Trans>Choose another one and empty the list</Trans> : <Trans>Choose another one</Trans>}
          </Button>
        )}
      </Group>
    );
  }
  return (
    <section className={classes.section} aria-label={t`Organization`}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <Select
          label={<Trans>Kind of organization</Trans>}
          allowDeselect={false}
          value={kind}
          data={kinds.map((each) => ({ value: each, label: i18n._(organizationKindWords[each]) }))}
          onChange={(next) => setKind((next ?? kind) as OrganizationKind)}
        />
        <SearchSelect
          label={i18n._(organizationKindWords[kind])}
          placeholder={t`Type to search`}
          value={null}
          onChange={(next) => onChange(next && { ...next, kind })}
          load={load}
          isRequired
        />
      </SimpleGrid>
    </section>
  );
}
