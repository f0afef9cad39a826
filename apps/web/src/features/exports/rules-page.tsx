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
import { RuleRow } from './rule-row.tsx';
import classes from './rules-page.module.css';

const ImportRulesPage = graphql(`
  query ImportRulesPage {
    viewer {
      id
      tenant {
        id
        vocabulary
      }
    }
    customFields {
      id
      label
      type
      options
    }
  }
`);

const isProfile = (text: string): text is ImportProfile => IMPORT_PROFILES.some((profile) => profile === text);

/** What stands in each column of a kind of file: to read, and to print. */
export function RulesPage() {
  const { t, i18n } = useLingui();
  const { profile } = useParams({ from: '/shell/imports/rules/$profile' });
  const { data } = useSuspenseQuery(ImportRulesPage);
  if (!isProfile(profile)) throw notFound();
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

function useRules(profile: ImportProfile, { viewer, customFields }: ImportRulesPageQuery) {
  const vocabulary = viewer.tenant.vocabulary === 'UK' ? 'uk' : 'us';
  return useMemo(() => {
    const custom = customFields.map(({ type, ...field }) => ({
      ...field,
      code: null,
      type: type.toLowerCase() as 'text',
    }));
    return profileFields(profile, { vocabulary, customFields: custom });
  }, [profile, vocabulary, customFields]);
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
