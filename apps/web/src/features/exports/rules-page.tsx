import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IMPORT_PROFILES, type ImportProfile, profileFields } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { notFound, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { ImportRulesPageQuery } from '../../graphql/generated/graphql.ts';
import { profileNames } from '../../lib/profile-words.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { type RuleField, RuleRow } from './rule-row.tsx';
import classes from './rules-page.module.css';

const ImportRulesPage = graphql(`
  query ImportRulesPage($profile: ImportProfile!) {
    viewer {
      id
      tenant {
        id
        vocabulary
      }
    }
    importFields(profile: $profile) {
      id
      kind
      isRequired
      header
      choices {
        value
        code
      }
    }
  }
`);

const isProfile = (text: string): text is ImportProfile => IMPORT_PROFILES.some((profile) => profile === text);

/** What stands in each column of a kind of file: to read, and to print. */
export function RulesPage() {
  const { t, i18n } = useLingui();
  const { profile } = useParams({ from: '/shell/imports/rules/$profile' });
  if (!isProfile(profile)) throw notFound();
  const variables = { profile: profile.toUpperCase() as Uppercase<ImportProfile> };
  const { data } = useSuspenseQuery(ImportRulesPage, { variables });
  const fields = useRules(profile, data);
  const name = i18n._(profileNames[profile]);
  return (
    <div className={classes.root}>
      <PageHeader
        title={t`Rules of the file “${name}”`}
        description={
          <Trans>
            Columns may stand in any order, and those that are not listed are left out. An empty cell changes nothing.
          </Trans>
        }
        actions={<Downloads profile={profile} />}
      />
      <RecordTable
        label={t`Columns of the file`}
        columns={[
          { id: 'column', label: t`Column`, width: 'minmax(150px, 1fr)', isRowHeader: true },
          { id: 'required', label: t`Required`, width: '110px' },
          { id: 'format', label: t`Format`, width: 'minmax(150px, 1fr)' },
          { id: 'codes', label: t`Codes and words`, width: 'minmax(220px, 2fr)' },
        ]}
      >
        {fields.map((field) => (
          <RuleRow key={field.id} field={field} />
        ))}
      </RecordTable>
    </div>
  );
}

/** The columns as the server knows them, in the words of the domain; a tenant's own fields stand in none of its lists. */
function useRules(profile: ImportProfile, { viewer, importFields }: ImportRulesPageQuery): readonly RuleField[] {
  const vocabulary = viewer.tenant.vocabulary === 'UK' ? 'uk' : 'us';
  return useMemo(() => {
    const known = new Map(profileFields(profile, { vocabulary, customFields: [] }).map((field) => [field.id, field]));
    return importFields.map(
      ({ choices, kind, ...field }) =>
        known.get(field.id) ?? {
          ...field,
          kind: kind as RuleField['kind'],
          maxLength: null,
          choices: choices.map(({ value, code }) => ({ value, codes: code === null ? [] : [code], words: [value] })),
        },
    );
  }, [profile, vocabulary, importFields]);
}

/** The file without people, and this page on paper. */
function Downloads({ profile }: { profile: ImportProfile }) {
  const icon = { size: 16, 'aria-hidden': true } as const;
  const file = (format: string) => `/downloads/templates/${profile}.${format}`;
  return (
    <Group gap="xs" className={classes.actions}>
      <Button component="a" href={file('xlsx')} download leftSection={<IconDownload {...icon} />}>
        <Trans>Excel workbook</Trans>
      </Button>
      <Button component="a" href={file('csv')} download variant="default" leftSection={<IconDownload {...icon} />}>
        CSV
      </Button>
      <Button variant="default" leftSection={<IconPrinter {...icon} />} onClick={() => globalThis.print()}>
        <Trans>Print</Trans>
      </Button>
    </Group>
  );
}
