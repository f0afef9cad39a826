import {
  allowedOrganizationKinds,
  canEditOrganization,
  cellProblem,
  cleanOrganization,
  creatableOrganizationKinds,
  judgeRow,
  matchRow,
  recordInput,
  recordValues,
  refuse,
  textKey,
  type CellProblem,
  type ImportValues,
  type OrganizationKind,
  type Refusal,
  type RowVerdict,
} from '@guildhall/domain';
import { InvalidInput, refusalsAmong } from '../../../errors/user-errors.type.ts';
import type { RequestServices } from '../../../request-services.ts';
import {
  createOrganization,
  organizationFacts,
  updateOrganization,
  type OrganizationRow,
} from '../../organizations/index.ts';
import type { LineRecord } from '../import-record.ts';
import type { ImportPlan, JudgedChunk, JudgedLine } from './import-plan.ts';
import { placed, readLines, type ReadLine } from './read-lines.ts';
import { shownChanges } from './shown-changes.ts';

interface Facts {
  readonly rows: readonly OrganizationRow[];
  readonly kinds: readonly OrganizationKind[];
  readonly earlier: ReadonlyMap<string, number>;
  /** Which organization has which code, in lower case; lines that are through are among them. */
  readonly owners: Map<string, string>;
}

/**
 * Judges the lines of a chunk that are about organizations. Files of organizations are short: when it runs, each line is saved by
 * what saves a single one, so its rules are the same by construction.
 */
export async function judgeOrganizations(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly LineRecord[],
): Promise<JudgedChunk> {
  const read = await readLines(services, plan, lines);
  const facts = await loadFacts(services, plan, read);
  const taken = new Map(facts.earlier);
  const ends: JudgedLine[] = [];
  for (const line of read) {
    const key = keyOf(plan, line.values);
    const earlier = key && taken.get(key.toString('base64'));
    const isRepeated = earlier !== undefined && earlier !== null && earlier < line.record.line;
    const verdict = verdictOf(plan, facts, line, isRepeated);
    const applied = await apply(services, plan, facts, line.values, verdict);
    const isThrough = ['create', 'update', 'unchanged'].includes(applied.outcome);
    if (key && isThrough) taken.set(key.toString('base64'), line.record.line);
    const code = line.values.code?.toLowerCase();
    if (code && isThrough) facts.owners.set(code, applied.subjectId ?? `line ${line.record.line}`);
    ends.push({
      ...applied,
      line: line.record.line,
      problems: placed(plan, applied.problems).map(({ code, fieldId, column, isWarning }) => ({
        code,
        fieldId,
        column,
        isWarning,
      })),
      duplicates: isRepeated ? [{ participantId: null, otherLine: earlier, reasons: [] }] : [],
      found: line.found,
      keys: key && isThrough ? [key] : [],
      takesSeat: false,
      isInvited: false,
    });
  }
  return { lines: await shownChanges(services, plan, ends), save: () => Promise.resolve() };
}

async function loadFacts(services: RequestServices, plan: ImportPlan, lines: readonly ReadLine[]): Promise<Facts> {
  const texts = lines.flatMap(({ values }) => [values.id, values.code, values.name].flatMap((text) => text ?? []));
  const found = await services.importReferences.organizations([...new Set(texts)]);
  const rows = await services.organizations.findMany(found.map(({ id }) => id));
  const owners = await services.organizations.ownersOfCodes(lines.flatMap(({ values }) => values.code ?? []));
  const { contractType } = await services.tenants.current();
  const creatable = creatableOrganizationKinds(services.viewer.userType);
  const keys = lines.flatMap(({ values }) => keyOf(plan, values) ?? []);
  const earlier = await services.importWriter.earlierLines(plan.record.id, keys);
  return {
    rows,
    owners: new Map(owners),
    kinds: allowedOrganizationKinds(contractType).filter((kind) => creatable.includes(kind)),
    earlier: new Map(earlier.map(({ key, line }) => [key.replaceAll('\n', ''), line])),
  };
}

/** What makes two lines about one organization: its kind and name. */
function keyOf({ keyOf: key, defaults }: ImportPlan, values: ImportValues): Buffer | null {
  return values.name ? key(`${values.kind ?? defaults.kind} ${textKey(values.name)}`) : null;
}

function verdictOf(plan: ImportPlan, { rows }: Facts, line: ReadLine, isRepeated: boolean): RowVerdict {
  const { fields, record, defaults } = plan;
  const { values } = line;
  const isNamed = ({ name }: OrganizationRow) => textKey(name) === textKey(values.name ?? '');
  const idsOf = (fits: (row: OrganizationRow) => boolean) => rows.filter(fits).map(({ id }) => id);
  const found = {
    id: idsOf(({ id }) => id === values.id),
    code: idsOf(({ code }) => isSameCode(code, values.code)),
    name: values.name ? idsOf(isNamed) : [],
  };
  const match = matchRow(record.settings.keyFieldIds ?? [], line.values, found);
  const kind = values.kind ?? defaults.kind;
  const alike = rows.filter((row) => values.name && isNamed(row) && row.kind === kind);
  const [own] = match.kind === 'one' ? rows.filter(({ id }) => id === match.id) : [];
  // In another case it is the same code.
  const { code, ...others } = values;
  const said = own && isSameCode(own.code, code) ? others : values;
  return judgeRow(
    { ...line, values: said, isExcluded: line.record.isExcluded, decision: line.record.decision },
    {
      match,
      duplicates: match.kind === 'one' ? [] : alike.map(({ id }) => ({ id, reasons: [] })),
      isRepeated,
      selectedIds: null,
      valuesOf: (id) => recordValues(fields, { ...rows.find((row) => row.id === id) }),
    },
    { fields, mode: record.settings.mode ?? 'create_and_update', defaults },
  );
}

const isSameCode = (one: string, other: string | null | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

type Applied = Pick<JudgedLine, 'outcome' | 'changes' | 'subjectId'> & { readonly problems: readonly CellProblem[] };

/** What the rules of a single organization say comes on top; when it runs, it is saved with them. */
async function apply(
  services: RequestServices,
  plan: ImportPlan,
  facts: Facts,
  values: ImportValues,
  verdict: RowVerdict,
): Promise<Applied> {
  const { outcome, recordId, problems, changes } = verdict;
  if (outcome !== 'create' && outcome !== 'update') return { outcome, problems, changes: [], subjectId: recordId };
  const row = facts.rows.find(({ id }) => id === recordId) ?? null;
  const said = row
    ? Object.fromEntries(changes.map(({ fieldId, after }) => [fieldId, after]))
    : { ...plan.defaults, ...values };
  const input = recordInput(plan.fields, said, {}) as Record<string, unknown> & {
    kind?: OrganizationKind;
    code?: string | null;
  };
  const refusals = refusalsOf(services, facts, row, input);
  const answer = refusals.length > 0 || plan.isPreview ? null : await save(services, row, input);
  const refused = answer instanceof InvalidInput ? answer.problems : [];
  const all = [
    ...problems,
    ...refusals.map(({ code, field }) => problemOf(plan, code, field)),
    ...refused.map(({ code, field }) => problemOf(plan, code as Refusal['code'], field ?? undefined)),
  ];
  if (all.some(({ isWarning }) => !isWarning))
    return { outcome: 'reject', problems: all, changes: [], subjectId: recordId };
  const created = typeof answer === 'string' ? answer : null;
  return { outcome, problems: all, changes, subjectId: recordId ?? created };
}

function refusalsOf(
  { viewer }: RequestServices,
  { kinds, owners }: Facts,
  row: OrganizationRow | null,
  input: { kind?: OrganizationKind; code?: string | null },
): readonly Refusal[] {
  if (row && !canEditOrganization(viewer, organizationFacts(row))) return [refuse('out_of_reach')];
  if (row && input.kind !== undefined && input.kind !== row.kind) return [refuse('unknown_choice', 'kind')];
  const isAllowed = row !== null || (input.kind !== undefined && kinds.includes(input.kind));
  return [
    ...(isAllowed ? [] : [refuse('unknown_choice', 'kind')]),
    ...refusalsAmong(cleanOrganization({ ...row, ...input })),
    ...(row && input.code === null ? [refuse('required', 'code')] : []),
    ...(isTaken(owners, input.code, row) ? [refuse('code_taken', 'code')] : []),
  ];
}

function isTaken(owners: Facts['owners'], code: string | null | undefined, row: OrganizationRow | null): boolean {
  const owner = owners.get(code?.toLowerCase() ?? '');
  return owner !== undefined && owner !== row?.id;
}

/** Gives the id of what was added, nothing for what was changed, or why not. */
async function save(
  services: RequestServices,
  row: OrganizationRow | null,
  input: Record<string, unknown>,
): Promise<string | InvalidInput | null> {
  if (row) {
    const saved = await updateOrganization(services, { ...input, id: row.id, version: row.version });
    return saved instanceof InvalidInput ? saved : null;
  }
  const added = await createOrganization(services, input as never);
  return added instanceof InvalidInput ? added : added.organizationId;
}

const problemOf = ({ fields }: ImportPlan, code: Refusal['code'], path: string | undefined): CellProblem =>
  cellProblem(code, { fieldId: fields.find((field) => field.path === path)?.id ?? null });
