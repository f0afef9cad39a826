import { VALUE_SEPARATOR, type Demographics, type ImportField, type Race } from '@guildhall/domain';
import type { ParticipantRow } from '../participants/index.ts';
import type { ReferenceKind } from './exports.repository.ts';

/** Everything about one person that a file can have. */
export interface ExportedPerson {
  readonly row: ParticipantRow;
  readonly supervisorIds: readonly string[];
  readonly groupNames: readonly string[];
  readonly demographics: Demographics | undefined;
  readonly customValues: ReadonlyMap<string, string>;
  readonly masked: string | undefined;
  /** Opened; only where the file has it. */
  readonly nationalId: string | undefined;
  readonly nameOf: (kind: ReferenceKind, id: string) => string | null;
}

/** Which records the ids on a row belong to. */
export const REFERENCE_COLUMNS = {
  employerId: 'organization',
  providerId: 'organization',
  referrerId: 'organization',
  occupationId: 'occupation',
  cohortId: 'cohort',
  caseOwnerId: 'account',
  mentorId: 'account',
} as const satisfies Partial<Record<keyof ParticipantRow, ReferenceKind>>;
type ReferenceColumn = keyof typeof REFERENCE_COLUMNS;

/** The stored value that a field stands for, of a reference its name; null for nothing. */
export function valueOf({ path }: ImportField, person: ExportedPerson): string | null {
  const [head = '', name = '', race] = path.split('.');
  if (head === 'customValues') return person.customValues.get(name) ?? null;
  if (head === 'demographics') return race ? answerOn(race as Race, person) : demographic(name, person);
  if (path === 'nationalId') return person.nationalId ?? null;
  if (path === 'supervisorIds') return joined(person.supervisorIds.map((id) => person.nameOf('account', id)));
  if (path === 'groupIds') return joined(person.groupNames);
  if (path in REFERENCE_COLUMNS) {
    const column = path as ReferenceColumn;
    const id = person.row[column];
    return id && person.nameOf(REFERENCE_COLUMNS[column], id);
  }
  return asText((person.row as unknown as Record<string, unknown>)[path]);
}

const joined = (texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).join(VALUE_SEPARATOR) || null;

const asText = (value: unknown): string | null => {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : null;
};

function demographic(name: string, { demographics }: ExportedPerson): string | null {
  const value = demographics?.[name as keyof Demographics];
  return Array.isArray(value) ? joined(value) : asText(value);
}

/** Each race is a question of its own in some files. */
function answerOn(race: Race, { demographics }: ExportedPerson): string | null {
  const said = demographics?.race ?? [];
  if (said.length === 0) return null;
  if (said.includes('did_not_self_identify')) return 'did_not_self_identify';
  return said.includes(race) ? 'yes' : 'no';
}
