import '../../ui/styles-more.ts';
import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import { FieldGrid } from '../../ui/record-section.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import type { ImportDraft } from './import-draft.ts';

const ImportGroupsQuery = graphql(`
  query ImportGroups {
    groups {
      id
      name
      number
    }
  }
`);

type WholeFile = Pick<ImportDraft, 'employer' | 'occupation' | 'group' | 'invites'>;

interface WholeFileFieldsProps {
  value: WholeFile;
  onChange: (change: WholeFile) => void;
}

/** Employer, occupation and group of rows that name none, and whether whoever is added is invited (US-MAN-07, UK-BULK-15, UK-BULK-16). */
export function WholeFileFields({ value, onChange }: WholeFileFieldsProps) {
  const { t } = useLingui();
  const loaders = useChoiceLoaders();
  const employerId = value.employer?.id;
  const loadEmployers = useMemo(() => loaders.organizations('EMPLOYER'), [loaders]);
  const loadOccupations = useMemo(() => loaders.occupations(employerId), [loaders, employerId]);
  const { data } = useQuery(ImportGroupsQuery);
  const groups = data?.groups ?? [];
  return (
    <>
      <FieldGrid>
        <SearchSelect
          label={<Trans>Employer</Trans>}
          value={value.employer ?? null}
          onChange={(employer) => onChange({ employer })}
          load={loadEmployers}
          placeholder={t`As each row says`}
        />
        <SearchSelect
          label={<Trans>Occupation</Trans>}
          value={value.occupation ?? null}
          onChange={(occupation) => onChange({ occupation })}
          load={loadOccupations}
          placeholder={t`As each row says`}
        />
        {groups.length > 0 ? (
          <NativeSelect
            label={<Trans>Group</Trans>}
            data={[
              { value: '', label: t`As each row says` },
              ...groups.map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` })),
            ]}
            value={value.group?.id ?? ''}
            onChange={(event) => {
              const chosen = groups.find(({ id }) => id === event.currentTarget.value);
              onChange({ group: chosen ? { id: chosen.id, label: chosen.name } : null });
            }}
          />
        ) : null}
      </FieldGrid>
      <Checkbox
        label={<Trans>Send invitations to the people who are added</Trans>}
        description={
          <Trans>
            Each gets an e-mail with a link to set a password. Otherwise their accounts are managed for them.
          </Trans>
        }
        checked={value.invites ?? false}
        onChange={(event) => onChange({ invites: event.currentTarget.checked })}
      />
    </>
  );
}
