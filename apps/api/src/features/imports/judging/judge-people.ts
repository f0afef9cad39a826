import {
  judgeRow,
  plannedStatus,
  recordValues,
  refuse,
  withExpectedEnd,
  VALUE_SEPARATOR,
  type CellChange,
  type CellProblem,
  type ImportField,
  type ImportValues,
  type Refusal,
  type RowVerdict,
  type Supervision,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { LineProblem, LineRecord } from '../import-record.ts';
import type { ImportPlan, JudgedChunk, JudgedLine } from './import-plan.ts';
import { mapInTurns } from './in-turns.ts';
import { matchLines, type MatchedLine } from './match-lines.ts';
import { loadPeopleFacts, type PeopleFacts } from './people-facts.ts';
import { withNewEmployers } from './new-employers.ts';
import { personInput } from './person-input.ts';
import { planCreation, refusalsOfGroups } from './plan-creation.ts';
import type { PlannedCreation, PlannedUpdate } from './planned-person.ts';
import { planUpdate } from './plan-update.ts';
import { placed, readLines } from './read-lines.ts';
import { savePeople } from './save-people.ts';
import { shownChanges } from './shown-changes.ts';

/** Judges the lines of a chunk that are about people, in their order: whoever takes a seat leaves one less for those after. */
export async function judgePeople(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly LineRecord[],
  seatsFree: number | null,
): Promise<JudgedChunk> {
  const read = await withNewEmployers(services, plan, await readLines(services, plan, lines));
  const matched = await matchLines(services, plan, read);
  const facts = await loadPeopleFacts(services, plan, matched);
  const selectedIds = await selectedAmong(services, plan, matched);
  const judge = new LineJudge(services, plan, { ...facts, selectedIds }, seatsFree);
  const judged = await mapInTurns(matched, (line) => judge.judge(line));
  return {
    lines: await shownChanges(services, plan, judged),
    save: () => savePeople(services, plan, { creations: judge.creations, updates: judge.updates }),
  };
}

/** Of a file that is meant for selected people: those among them whom lines are about. Null for anybody within reach. */
async function selectedAmong(
  { importSelections }: RequestServices,
  { record }: ImportPlan,
  lines: readonly MatchedLine[],
): Promise<ReadonlySet<string> | null> {
  if (record.selectionId === null || record.settings.isLimited === false) return null;
  const found = lines.flatMap(({ match }) => (match.kind === 'one' ? [match.id] : []));
  return importSelections.among(record.selectionId, found);
}

/** The record as the fields of files see it. */
export function keptValues(fields: readonly ImportField[], id: string, facts: PeopleFacts): ImportValues {
  const row = facts.rows.get(id);
  const direct = (facts.placement.supervisions.get(id) ?? []).filter(({ source }) => source === 'direct');
  return recordValues(fields, {
    ...row,
    nationalId: facts.numbers.get(id) ?? null,
    demographics: facts.demographics.get(id) ?? {},
    customValues: facts.customValues.get(id) ?? {},
    groupIds: facts.groupsOf.get(id) ?? [],
    supervisorIds: direct.map(({ supervisorId }) => supervisorId),
  });
}

/** Judges line after line, and remembers what the lines before took. */
class LineJudge {
  readonly creations: PlannedCreation[] = [];
  readonly updates: PlannedUpdate[] = [];
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly services: RequestServices,
    private readonly plan: ImportPlan,
    private readonly facts: PeopleFacts & { readonly selectedIds: ReadonlySet<string> | null },
    private seatsLeft: number | null,
  ) {}

  judge(line: MatchedLine): JudgedLine {
    const { fields, record, defaults } = this.plan;
    const { record: stored, match } = line;
    const { values, problems } = withExpectedEnd(line.values, this.startOf(line));
    const duplicates = match.kind === 'one' ? [] : line.duplicates;
    const earlierLine = line.earlierLine ?? this.earlierInChunk(line);
    const verdict = judgeRow(
      {
        ...line,
        values,
        problems: [...line.problems, ...problems],
        isExcluded: stored.isExcluded,
        decision: stored.decision,
      },
      {
        match,
        duplicates,
        isRepeated: earlierLine !== null,
        selectedIds: this.facts.selectedIds,
        valuesOf: (id) => keptValues(fields, id, this.facts),
      },
      { fields, mode: record.settings.mode ?? 'create_and_update', defaults },
    );
    const result = this.apply(values, verdict);
    const isTaken = ['create', 'update', 'unchanged'].includes(result.outcome);
    if (isTaken) for (const key of line.keys) this.taken.set(key.toString('base64'), stored.line);
    return {
      ...result,
      line: stored.line,
      problems: placed(this.plan, result.problems).map(storedProblem),
      duplicates: [
        ...duplicates.map(({ id, reasons }) => ({ participantId: id, otherLine: null, reasons })),
        ...(earlierLine === null ? [] : [{ participantId: null, otherLine: earlierLine, reasons: [] }]),
      ],
      found: line.found,
      keys: [...(isTaken ? line.keys : []), ...line.employerKeys],
    };
  }

  /** The start that is kept of whom the line would change. */
  private startOf({ record, match, duplicates: [likeliest] }: MatchedLine): string | null {
    const decided = record.decision === 'update' ? likeliest?.id : undefined;
    return this.facts.rows.get(match.kind === 'one' ? match.id : (decided ?? ''))?.startDate ?? null;
  }

  private earlierInChunk({ keys }: MatchedLine): number | null {
    return keys.map((key) => this.taken.get(key.toString('base64'))).find((line) => line !== undefined) ?? null;
  }

  /** What the rules of a single record say comes on top. */
  private apply(values: ImportValues, verdict: RowVerdict): Applied {
    const { outcome, recordId, problems } = verdict;
    if (outcome === 'create') return this.create(values, verdict);
    const row = recordId === null ? undefined : this.facts.rows.get(recordId);
    if (outcome === 'update' && row) return this.update(row, verdict);
    return { outcome, problems, changes: [], subjectId: recordId, takesSeat: false, isInvited: false };
  }

  private create(values: ImportValues, { problems, changes }: RowVerdict): Applied {
    const { fields, defaults, record } = this.plan;
    const whole = { ...defaults, ...values };
    const status = plannedStatus(whole, { programStatus: 'active' }, this.facts.identity.today);
    const input = personInput(fields, whole, null);
    const choice = { input, status: status.change, seatsFree: this.seatsLeft };
    const outcome = planCreation(choice, this.facts, this.services.viewer);
    const all = [...problems, ...status.problems, ...(outcome.ok ? [] : this.problemsOf(outcome.refusals))];
    if (!outcome.ok || all.some(({ isWarning }) => !isWarning)) return rejected(all);
    const { takesSeat, ...creation } = outcome.value;
    this.take(takesSeat);
    this.creations.push(creation);
    const isInvited = (record.settings.invites ?? false) && takesSeat && Boolean(input.email);
    const subjectId = this.plan.isPreview ? null : creation.id;
    return { outcome: 'create', problems: all, changes, subjectId, takesSeat, isInvited };
  }

  private update(row: PlannedUpdate['row'], { problems, changes }: RowVerdict): Applied {
    const values = Object.fromEntries(changes.map(({ fieldId, after }) => [fieldId, after]));
    const status = plannedStatus(values, row, this.facts.identity.today);
    const input = personInput(this.plan.fields, values, this.facts.demographics.get(row.id) ?? null);
    const outcome = planUpdate(row, { input, status: status.change, seatsFree: this.seatsLeft }, this.facts);
    // Not of an undo, which gives back what was there.
    const ofGroups = input.groupIds ? refusalsOfGroups(input.groupIds, this.facts, this.services.viewer) : [];
    const refusals = [...(outcome.ok ? [] : outcome.refusals), ...ofGroups];
    const all = [...problems, ...status.problems, ...this.problemsOf(refusals)];
    if (!outcome.ok || all.some(({ isWarning }) => !isWarning)) return rejected(all, row.id);
    const { takesSeat, ...update } = outcome.value;
    this.take(takesSeat);
    this.updates.push(update);
    const whole = [...changes, ...this.alongWith(update, changes)];
    return { outcome: 'update', problems: all, changes: whole, subjectId: row.id, takesSeat, isInvited: false };
  }

  /** What goes with another employer or cohort, where files have a field for it. */
  private alongWith({ row, enrollment, added, removed }: PlannedUpdate, changes: readonly CellChange[]): CellChange[] {
    const directOf = (supervisions: readonly Supervision[]) =>
      supervisions.flatMap(({ supervisorId, source }) => (source === 'direct' ? [supervisorId] : []));
    const before = directOf(this.facts.placement.supervisions.get(row.id) ?? []);
    const gone = new Set(directOf(removed));
    const after = [...before.filter((id) => !gone.has(id)), ...directOf(added)];
    const text = (ids: readonly string[]) => (ids.length === 0 ? null : ids.join(VALUE_SEPARATOR));
    const along = [
      { fieldId: 'supervisors', before: text(before), after: text(after) },
      { fieldId: 'mentor', before: row.mentorId, after: enrollment.mentorId ?? null },
    ];
    const isField = (fieldId: string) => this.plan.fields.some(({ id }) => id === fieldId);
    return along.filter(
      (one) =>
        one.before !== one.after && isField(one.fieldId) && !changes.some(({ fieldId }) => fieldId === one.fieldId),
    );
  }

  private take(takesSeat: boolean): void {
    if (takesSeat && this.seatsLeft !== null) this.seatsLeft -= 1;
  }

  private problemsOf(refusals: readonly Refusal[]): CellProblem[] {
    return refusals.map(({ code, field }) => ({
      code,
      fieldId: this.plan.fields.find(({ path }) => path === field)?.id ?? null,
      column: null,
      word: null,
      isWarning: false,
      message: refuse(code).message,
    }));
  }
}

type Applied = Pick<JudgedLine, 'outcome' | 'changes' | 'subjectId' | 'takesSeat' | 'isInvited'> & {
  readonly problems: readonly CellProblem[];
};

const rejected = (problems: readonly CellProblem[], subjectId: string | null = null): Applied => ({
  outcome: 'reject',
  problems,
  changes: [],
  subjectId,
  takesSeat: false,
  isInvited: false,
});

const storedProblem = ({ code, fieldId, column, isWarning }: CellProblem): LineProblem => ({
  code,
  fieldId,
  column,
  isWarning,
});
