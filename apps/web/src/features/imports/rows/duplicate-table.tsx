import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../lib/dates.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import classes from './row-tables.module.css';
import type { FileRow } from './use-import-rows.ts';

interface DuplicateTableProps {
  row: FileRow;
  columns: readonly { index: number; fieldId: string | null }[];
  nameOf: (fieldId: string) => string;
}

type Duplicate = FileRow['duplicates'][number];

/** What each reason is about: those rows are marked. */
const sameFields: Readonly<Record<string, readonly string[]>> = {
  same_email: ['email'],
  same_name_and_birth_date: ['given_name', 'date_of_birth'],
  same_number: ['reference_number', 'national_id'],
};

/** The row of the file beside the people whom it may be about as well. */
export function DuplicateTable({ row, columns, nameOf }: DuplicateTableProps) {
  const { t, i18n } = useLingui();
  const cell = (...fieldIds: string[]) =>
    fieldIds
      .map((id) => row.cells[columns.find(({ fieldId }) => fieldId === id)?.index ?? -1] ?? '')
      .filter((text) => text !== '')
      .join(' ');
  const lines: readonly {
    id: string;
    label: string;
    here: string;
    there: (one: Duplicate) => string | null | undefined;
  }[] = [
    {
      id: 'given_name',
      label: t`Name`,
      here: cell('given_name', 'family_name'),
      there: ({ participant }) => participant?.displayName ?? null,
    },
    {
      id: 'email',
      label: nameOf('email'),
      here: cell('email'),
      there: ({ participant }) => participant?.email ?? null,
    },
    {
      id: 'date_of_birth',
      label: nameOf('date_of_birth'),
      here: cell('date_of_birth'),
      there: ({ participant }) => participant?.dateOfBirth && formatDay(i18n.locale, participant.dateOfBirth),
    },
    {
      id: 'reference_number',
      label: nameOf('reference_number'),
      here: cell('reference_number'),
      there: ({ participant }) => participant?.referenceNumber ?? null,
    },
    {
      id: 'employer',
      label: nameOf('employer'),
      here: cell('employer'),
      there: ({ participant }) => participant?.enrollment?.employer?.name ?? null,
    },
  ];
  const isSame = (one: Duplicate, id: string) => one.reasons.some((reason) => sameFields[reason]?.includes(id));
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        <Trans>Probably the same person</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Field</Trans>
          </th>
          <th scope="col">
            <Trans>This row</Trans>
          </th>
          {row.duplicates.map((one) => (
            <th key={one.participant?.id ?? one.otherLine} scope="col">
              <DuplicateName one={one} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, label, here, there }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{here || '–'}</td>
            {row.duplicates.map((one) => (
              <td key={one.participant?.id ?? one.otherLine} data-same={isSame(one, id) || undefined}>
                {there(one) ?? (isSame(one, id) ? <Trans>the same</Trans> : '–')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DuplicateName({ one: { participant, otherLine } }: { one: Duplicate }) {
  if (participant)
    return (
      <TextLink to="/participants/$participantId" params={{ participantId: participant.id }} target="_blank">
        {participant.displayName}
      </TextLink>
    );
  return otherLine === null ? <Trans>Somebody out of your reach</Trans> : <Trans>Row {otherLine} of the file</Trans>;
}
