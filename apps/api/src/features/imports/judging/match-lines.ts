import {
  duplicateNameKey,
  emailKey,
  matchRow,
  type DuplicateReason,
  type ImportValues,
  type KeyMatch,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { KnownPerson } from '../../participants/index.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ReadLine } from './read-lines.ts';

/** Whom a line is about, and who looks like that. */
export interface MatchedLine extends ReadLine {
  readonly match: KeyMatch;
  readonly duplicates: readonly { readonly id: string; readonly reasons: readonly DuplicateReason[] }[];
  readonly keys: readonly Buffer[];
  /** An earlier line about the same person. */
  readonly earlierLine: number | null;
}

interface Traits {
  readonly emailKey: string | null;
  readonly nameKey: string | null;
  readonly dateOfBirth: string | null;
  readonly referenceNumber: string | null;
  /** A blind index, as base64. */
  readonly number: string | null;
}

/** Finds whom lines are about by the chosen keys, and who else looks like them, in two statements for all of them. */
export async function matchLines(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly ReadLine[],
): Promise<MatchedLine[]> {
  const traits = lines.map(({ values }) => traitsOf(services, values));
  const people = await services.knownPeople.known(probeOf(lines, traits));
  const index = indexOf(people);
  const keyFieldIds = plan.record.settings.keyFieldIds ?? [];
  const matched = lines.map((line, at) => {
    const own = traits[at] as Traits;
    const found = foundBy(index, own, line.values);
    const match = matchRow(keyFieldIds, line.values, found);
    return { ...line, match, duplicates: lookalikes(index, own), keys: keysOf(plan, own, match) };
  });
  return withEarlierLines(services, plan, matched);
}

function traitsOf({ vault, viewer }: RequestServices, values: ImportValues): Traits {
  const { email, national_id: number, given_name: given, family_name: family } = values;
  return {
    emailKey: email ? emailKey(email) : null,
    nameKey: given && family ? duplicateNameKey(given, family) : null,
    dateOfBirth: values.date_of_birth ?? null,
    referenceNumber: values.reference_number ?? null,
    number: number ? vault.blindIndex(number, viewer.tenantId).toString('base64') : null,
  };
}

function probeOf(lines: readonly ReadLine[], traits: readonly Traits[]) {
  const all = (pick: (each: Traits) => string | null) => [...new Set(traits.flatMap((each) => pick(each) ?? []))];
  return {
    ids: lines.flatMap(({ values }) => values.id ?? []),
    emailKeys: all((each) => each.emailKey),
    referenceNumbers: all((each) => each.referenceNumber),
    numbers: all((each) => each.number),
    nameKeys: all((each) => (each.dateOfBirth === null ? null : each.nameKey)),
  };
}

type Index = Readonly<
  Record<'id' | 'email' | 'reference_number' | 'national_id' | 'person', ReadonlyMap<string, string[]>>
>;

function indexOf(people: readonly KnownPerson[]): Index {
  const by = (pick: (person: KnownPerson) => string | null) => {
    const map = new Map<string, string[]>();
    for (const person of people) {
      const key = pick(person);
      if (key !== null) map.set(key, [...(map.get(key) ?? []), person.id]);
    }
    return map;
  };
  return {
    id: by(({ id }) => id),
    email: by((person) => person.emailKey),
    reference_number: by((person) => person.referenceNumber),
    national_id: by(({ number }) => number?.replaceAll('\n', '') ?? null),
    person: by(({ nameKey, dateOfBirth }) => dateOfBirth && `${nameKey}\n${dateOfBirth}`),
  };
}

const foundBy = (index: Index, own: Traits, values: ImportValues): Record<string, readonly string[]> => ({
  id: index.id.get(values.id ?? '') ?? [],
  email: index.email.get(own.emailKey ?? '') ?? [],
  reference_number: index.reference_number.get(own.referenceNumber ?? '') ?? [],
  national_id: index.national_id.get(own.number ?? '') ?? [],
});

function lookalikes(index: Index, own: Traits): MatchedLine['duplicates'] {
  const reasons = new Map<string, DuplicateReason[]>();
  const add = (ids: readonly string[] | undefined, reason: DuplicateReason) => {
    for (const id of ids ?? []) {
      const known = reasons.get(id) ?? [];
      if (!known.includes(reason)) reasons.set(id, [...known, reason]);
    }
  };
  add(index.email.get(own.emailKey ?? ''), 'same_email');
  add(index.national_id.get(own.number ?? ''), 'same_number');
  add(index.reference_number.get(own.referenceNumber ?? ''), 'same_number');
  add(index.person.get(`${own.nameKey}\n${own.dateOfBirth}`), 'same_name_and_birth_date');
  return [...reasons].map(([id, why]) => ({ id, reasons: why }));
}

/** Whatever makes two lines surely about one person: the address, the number, or that both were found to be the same. */
function keysOf(plan: ImportPlan, own: Traits, match: KeyMatch): Buffer[] {
  const sure = [
    own.emailKey && `email ${own.emailKey}`,
    own.number && `number ${own.number}`,
    match.kind === 'one' && `person ${match.id}`,
  ];
  return sure.flatMap((text) => (text ? [plan.keyOf(text)] : []));
}

/** Looks for earlier lines about the same people: among those that are judged already, and in the same part. */
async function withEarlierLines(
  { importWriter }: RequestServices,
  { record }: ImportPlan,
  lines: readonly Omit<MatchedLine, 'earlierLine'>[],
): Promise<MatchedLine[]> {
  const judged = await importWriter.earlierLines(
    record.id,
    lines.flatMap(({ keys }) => keys),
  );
  const first = new Map(judged.map(({ key, line }) => [key.replaceAll('\n', ''), line]));
  return lines.map((line) => {
    const earlier = line.keys.flatMap((key) => first.get(key.toString('base64')) ?? []);
    const before = earlier.filter((other) => other < line.record.line);
    return { ...line, earlierLine: before.length > 0 ? Math.min(...before) : null };
  });
}
