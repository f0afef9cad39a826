// Reads a table of organizations as a spreadsheet writes or copies it. The rules are the form's: those of the domain.
import { cleanOrganization, refuse, type Refusal } from '@guildhall/domain';
import Papa from 'papaparse';
import type { CreateOrganizationInput, OrganizationKind } from '../../../graphql/generated/graphql.ts';

export const ORGANIZATIONS_OF_A_FILE_MAX = 1000;

const COLUMNS = {
  name: ['name', 'organization', 'organisation', 'company', 'companyname', 'organizationname', 'organisationname'],
  kind: ['kind', 'type', 'organizationtype', 'organisationtype'],
  email: ['email', 'emailaddress', 'mail'],
  phone: ['phone', 'phonenumber', 'telephone', 'tel'],
  website: ['website', 'web', 'url', 'webaddress'],
  addressLine1: ['addressline1', 'address1', 'address', 'street'],
  addressLine2: ['addressline2', 'address2'],
  city: ['city', 'town', 'towncity', 'cityortown'],
  region: ['region', 'state', 'county', 'stateorcounty'],
  postalCode: ['postalcode', 'zip', 'zipcode', 'postcode'],
  country: ['country'],
} as const;
type Column = keyof typeof COLUMNS;

const KINDS: Readonly<Record<string, OrganizationKind>> = {
  employer: 'EMPLOYER',
  provider: 'PROVIDER',
  trainingprovider: 'PROVIDER',
  rtiprovider: 'PROVIDER',
  learningprovider: 'PROVIDER',
  sponsor: 'SPONSOR',
  referrer: 'REFERRER',
};

/** One organization of the file. */
export interface OrganizationLine {
  /** Its row in the file, the headings being row 1. */
  readonly row: number;
  readonly input: CreateOrganizationInput;
  readonly problems: readonly Refusal[];
  /** An earlier row has the same name. */
  readonly isRepeated: boolean;
}

export interface OrganizationFile {
  readonly lines: readonly OrganizationLine[];
  /** Headings that mean nothing here. */
  readonly ignored: readonly string[];
  /** What keeps the whole file from being read. */
  readonly trouble: 'empty' | 'no_name_column' | 'unclosed_quote' | 'too_many' | null;
}

const NOTHING = { lines: [], ignored: [] } as const;
const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Reads the text of a file, or of cells that were pasted: any of comma, semicolon, tab and pipe between cells, headings first.
 *
 * @param kinds what the viewer may add
 * @param otherwise the kind of rows that name none
 */
export function readOrganizationFile(
  text: string,
  kinds: readonly OrganizationKind[],
  otherwise: OrganizationKind,
): OrganizationFile {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { ...NOTHING, trouble: 'unclosed_quote' };
  const [headings = [], ...rows] = data;
  if (rows.length === 0) return { ...NOTHING, trouble: 'empty' };
  if (rows.length > ORGANIZATIONS_OF_A_FILE_MAX) return { ...NOTHING, trouble: 'too_many' };
  const columns = headings.map((heading) => columnOf(heading));
  if (!columns.includes('name')) return { ...NOTHING, trouble: 'no_name_column' };

  const seen = new Set<string>();
  const lines = rows.map((cells, index) => {
    const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const line = lineOf(cell, kinds, otherwise);
    const name = folded(line.input.name);
    const isRepeated = name !== '' && seen.has(name);
    seen.add(name);
    return { row: index + 2, ...line, isRepeated };
  });
  return { lines, ignored: headings.filter((heading, index) => heading.trim() && !columns[index]), trouble: null };
}

const columnOf = (heading: string): Column | null =>
  (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(folded(heading)),
  ) ?? null;

function lineOf(
  cell: (column: Column) => string,
  kinds: readonly OrganizationKind[],
  otherwise: OrganizationKind,
): Pick<OrganizationLine, 'input' | 'problems'> {
  const kind = cell('kind') === '' ? otherwise : KINDS[folded(cell('kind'))];
  const details = {
    name: cell('name'),
    email: cell('email') || null,
    phone: cell('phone') || null,
    website: cell('website') || null,
    addressLine1: cell('addressLine1') || null,
    addressLine2: cell('addressLine2') || null,
    city: cell('city') || null,
    region: cell('region') || null,
    postalCode: cell('postalCode') || null,
    country: cell('country') || null,
  };
  const cleaned = cleanOrganization(details);
  const isKnown = kind !== undefined && kinds.includes(kind);
  const problems: Refusal[] = [
    ...(isKnown ? [] : [refuse('unknown_choice', 'kind')]),
    ...(cleaned.ok ? [] : cleaned.refusals),
  ];
  return { input: { kind: kind ?? otherwise, ...details }, problems };
}

/** The text of a file as a spreadsheet writes it: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function textOfFile(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
