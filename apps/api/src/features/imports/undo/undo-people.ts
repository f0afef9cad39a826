import { plannedStatus, VALUE_SEPARATOR, type ImportValues } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { LineChange, LineRecord } from '../import-record.ts';
import type { UndoneLine } from '../import-writer.repository.ts';
import type { ImportPlan } from '../judging/import-plan.ts';
import { keptValues } from '../judging/judge-people.ts';
import type { MatchedLine } from '../judging/match-lines.ts';
import { loadPeopleFacts, type PeopleFacts } from '../judging/people-facts.ts';
import { personInput } from '../judging/person-input.ts';
import type { PlannedUpdate } from '../judging/planned-person.ts';
import { planUpdate } from '../judging/plan-update.ts';
import { savePeople } from '../judging/save-people.ts';

type Line = LineRecord & { readonly own: readonly LineChange[] };

/**
 * Takes back what lines did to people: whom they added vanishes, unless somebody has touched them since; a value that they changed
 * is as it was before, unless somebody has changed it since.
 */
export async function undoPeople(
  services: RequestServices,
  plan: ImportPlan,
  records: readonly LineRecord[],
): Promise<UndoneLine[]> {
  const lines = records.map((record): Line => ({ ...record, own: plan.seals.openChanges(record) }));
  const facts = await loadPeopleFacts(services, plan, lines.map(asMatched));
  const added = lines.flatMap(({ outcome, subjectId }) => (outcome === 'create' && subjectId ? [subjectId] : []));
  const touched = await services.peopleWriter.touchedSince(added, plan.record.id);
  const removed: string[] = [];
  const updates: PlannedUpdate[] = [];
  const ends = lines.map((line): UndoneLine => {
    const row = facts.rows.get(line.subjectId ?? '');
    if (!row) return { line: line.line, outcome: 'failed', code: 'out_of_reach' };
    if (line.outcome === 'create') {
      if (touched.has(row.id)) return { line: line.line, outcome: 'kept', code: 'edited_since' };
      removed.push(row.id);
      return { line: line.line, outcome: 'reversed', code: null };
    }
    return takeBack(plan, facts, line, row.id, updates);
  });
  await services.peopleWriter.removeAccounts(removed, services.now());
  await services.participantRecords.endSessions(removed);
  await savePeople(services, { record: { ...plan.record, settings: {} } }, { creations: [], updates });
  return ends;
}

/** What the facts are loaded for: the values before, of whom the line changed. */
function asMatched(line: Line): MatchedLine {
  const values = Object.fromEntries(line.own.map(({ fieldId, before }) => [fieldId, before]));
  const match =
    line.subjectId === null ? ({ kind: 'nobody' } as const) : ({ kind: 'one', id: line.subjectId } as const);
  const empty = {
    problems: [],
    coarse: [],
    found: [],
    employer: null,
    employerKeys: [],
    duplicates: [],
    keys: [],
    earlierLine: null,
  };
  return { ...empty, record: line, values, match };
}

function takeBack(
  { fields }: ImportPlan,
  facts: PeopleFacts,
  { line, own }: Line,
  id: string,
  updates: PlannedUpdate[],
): UndoneLine {
  const row = facts.rows.get(id);
  const now = keptValues(fields, id, facts);
  // What the viewer may not see any more can't be compared.
  const undone = own.filter((change) => change.fieldId in now && isSame(now[change.fieldId] ?? null, change.after));
  if (!row || undone.length === 0) return { line, outcome: 'kept', code: 'edited_since' };
  const values: ImportValues = Object.fromEntries(undone.map(({ fieldId, before }) => [fieldId, before]));
  const { change: status } = plannedStatus(values, row, facts.identity.today);
  const input = personInput(fields, values, facts.demographics.get(id) ?? null);
  const outcome = planUpdate(row, { input, status, seatsFree: null }, facts);
  if (!outcome.ok) return { line, outcome: 'failed', code: outcome.refusals[0]?.code ?? 'edited_since' };
  updates.push(outcome.value);
  return undone.length < own.length
    ? { line, outcome: 'kept', code: 'edited_since' }
    : { line, outcome: 'reversed', code: null };
}

const sorted = (value: string): string => value.split(VALUE_SEPARATOR).toSorted().join(VALUE_SEPARATOR);
const isSame = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && sorted(a) === sorted(b));
