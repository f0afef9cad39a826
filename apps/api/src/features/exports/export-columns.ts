import { exportedText, holdsPolicy, LIST_ONLY_COLUMNS, type ImportField, type ListOnlyColumn } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ExportChoice, ExportKind } from './export-record.ts';
import { valueOf, type ExportedPerson } from './exported-person.ts';

/** A column of a file of people. */
export interface ExportColumn {
  readonly id: string;
  readonly header: string;
  /** What has to be read for it. */
  readonly path: string;
  readonly textOf: (person: ExportedPerson) => string;
}

/** The columns that somebody can choose for a file of the list. */
export function choosableColumns(fields: readonly ImportField[]): ReadonlySet<string> {
  return new Set([...fields.filter(isForEverybody).map(({ id }) => id), ...Object.keys(LIST_ONLY_COLUMNS)]);
}

/** The columns of a file: those of the template as they are, or those that were chosen and what is confidential of them. */
export function columnsOf(kind: ExportKind, fields: readonly ImportField[], choice: ExportChoice): ExportColumn[] {
  if (kind === 'template') return fields.map((field) => fieldColumn(field, choice));
  const confidential = fields.filter((field) => !isForEverybody(field) && isTakenOut(field, choice));
  const chosen = choice.columns ?? choosableColumns(fields);
  const columns = [...chosen].flatMap((id) => {
    const field = fields.find((other) => other.id === id);
    if (field) return isForEverybody(field) ? [fieldColumn(field, choice)] : [];
    return id in LIST_ONLY_COLUMNS ? [listColumn(id as ListOnlyColumn)] : [];
  });
  return [...columns, ...confidential.map((field) => fieldColumn(field, choice))];
}

const isForEverybody = ({ policy }: ImportField): boolean => policy === null;
const isNationalId = ({ path }: ImportField): boolean => path === 'nationalId';
// Those of standard sets are as confidential.
const isDemographic = ({ policy }: ImportField): boolean => policy === 'demographics:update';

function isTakenOut(field: ImportField, { withDemographics, nationalIds }: ExportChoice): boolean {
  if (isNationalId(field)) return nationalIds !== 'none';
  return isDemographic(field) && withDemographics;
}

function fieldColumn(field: ImportField, choice: ExportChoice): ExportColumn {
  const { id, header, path } = field;
  const isMasked = isNationalId(field) && choice.nationalIds === 'masked';
  // A mask is no number: reading the file again leaves this column out.
  if (isMasked)
    return { id, header: `${header} (masked)`, path: 'maskedNationalId', textOf: (person) => person.masked ?? '' };
  const isGiven = isForEverybody(field) || isTakenOut(field, choice);
  return {
    id,
    header,
    path: isGiven ? path : '',
    textOf: (person) => (isGiven ? exportedText(field, valueOf(field, person)) : ''),
  };
}

const LIST_PATHS = {
  account_status: 'accountStatus',
  account_kind: 'accountType',
  subscription_status: 'subscriptionStatus',
  status_date: 'statusDate',
  last_sign_in_at: 'lastSignInAt',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
} as const satisfies Record<ListOnlyColumn, keyof ExportedPerson['row']>;

function listColumn(id: ListOnlyColumn): ExportColumn {
  const path = LIST_PATHS[id];
  return { id, header: LIST_ONLY_COLUMNS[id], path, textOf: ({ row }) => plainText(row[path]) };
}

/** A moment in UTC to the second; text as it is. */
export function plainText(value: string | Date | null): string {
  return value instanceof Date ? value.toISOString().slice(0, 19).replace('T', ' ') : (value ?? '');
}

/** True when the viewer may have everything that the file has. */
export function mayTakeOut(services: RequestServices, { withDemographics, nationalIds }: ExportChoice): boolean {
  const { userType } = services.viewer;
  return (
    (!withDemographics || holdsPolicy(userType, 'demographics:read')) &&
    (nationalIds === 'none' || holdsPolicy(userType, 'national_ids:reveal'))
  );
}
