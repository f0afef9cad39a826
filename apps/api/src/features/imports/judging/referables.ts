import { createHash } from 'node:crypto';
import { referenceLookup, type ImportReference, type ReferenceMatch, type Referable } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { MissingKind } from '../import-record.ts';
import type { ImportPlan } from './import-plan.ts';

export type Find = (reference: ImportReference, text: string) => ReferenceMatch;
type Names = ReadonlyMap<ImportReference, ReadonlySet<string>>;

const STAFF: readonly ImportReference[] = ['supervisor', 'mentor', 'referrer', 'case_owner', 'owner'];

/** Reads what names may mean, of what the viewer sees, and gives what finds it. What is to be added is found as if it were there. */
export async function loadReferables(services: RequestServices, plan: ImportPlan, names: Names): Promise<Find> {
  const textsOf = (...references: readonly ImportReference[]) => [
    ...new Set(references.flatMap((reference) => [...(names.get(reference) ?? [])])),
  ];
  const { importReferences, participantDetails } = services;
  const [organizations, occupations, cohorts, staff, groups] = await Promise.all([
    importReferences.organizations(textsOf('employer', 'provider')),
    importReferences.occupations(textsOf('occupation')),
    importReferences.cohorts(textsOf('cohort')),
    importReferences.staff(textsOf(...STAFF)),
    textsOf('group').length > 0 ? participantDetails.groups() : [],
  ]);
  const people = lookup(staff);
  const lookups = new Map<ImportReference, (text: string) => ReferenceMatch>([
    ['employer', lookup([...organizations.filter(({ kind }) => kind === 'employer'), ...added(plan, 'employer')])],
    ['provider', lookup(organizations.filter(({ kind }) => kind === 'provider'))],
    ['occupation', lookup([...occupations, ...added(plan, 'occupation')])],
    ['cohort', lookup([...cohorts, ...added(plan, 'cohort')])],
    ['group', lookup(groups.map(({ id, name, number }) => ({ id, codes: [String(number)], names: [name] })))],
    ...STAFF.map((reference) => [reference, people] as const),
  ]);
  return (reference, text) => lookups.get(reference)?.(text) ?? 'unknown';
}

const lookup = (referables: readonly Referable[]) => {
  const find = referenceLookup(referables);
  const known = new Map<string, ReferenceMatch>();
  return (text: string): ReferenceMatch => {
    const match = known.get(text) ?? find(text);
    known.set(text, match);
    return match;
  };
};

/** Before the run, what is to be added stands in for itself. When it runs, it is there. */
function added({ choices, isPreview, record }: ImportPlan, kind: MissingKind): Referable[] {
  if (!isPreview) return [];
  return choices.created
    .filter((choice) => choice.kind === kind)
    .map(({ name }) => ({ id: standInId(record.id, kind, name), codes: [], names: [name] }));
}

/** An id for something that is not there yet: the same each time. */
export function standInId(importId: string, kind: MissingKind, name: string): string {
  const hex = createHash('sha256').update(`${importId}\n${kind}\n${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
