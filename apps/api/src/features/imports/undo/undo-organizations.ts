import { recordInput, recordValues } from '@guildhall/domain';
import { InvalidInput } from '../../../errors/user-errors.type.ts';
import type { RequestServices } from '../../../request-services.ts';
import { archiveOrganization, updateOrganization, type OrganizationRow } from '../../organizations/index.ts';
import type { LineRecord } from '../import-record.ts';
import type { UndoneLine } from '../import-writer.repository.ts';
import type { ImportPlan } from '../judging/import-plan.ts';

type End = Pick<UndoneLine, 'outcome' | 'code'>;
const REVERSED: End = { outcome: 'reversed', code: null };
const KEPT: End = { outcome: 'kept', code: 'edited_since' };

/** Takes back what lines did to organizations: what they added goes into the archive, unless somebody has touched or used it since. */
export async function undoOrganizations(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly LineRecord[],
): Promise<UndoneLine[]> {
  const ids = lines.flatMap(({ subjectId }) => subjectId ?? []);
  const rows = new Map((await services.organizations.findMany(ids)).map((row) => [row.id, row]));
  const touched = await services.peopleWriter.touchedSince(ids, plan.record.id);
  const ends: UndoneLine[] = [];
  for (const line of lines) {
    const row = rows.get(line.subjectId ?? '');
    const end = row
      ? await undoOne(services, plan, line, row, touched)
      : ({ outcome: 'failed', code: 'out_of_reach' } as const);
    ends.push({ line: line.line, ...end });
  }
  return ends;
}

async function undoOne(
  services: RequestServices,
  { fields, seals }: ImportPlan,
  line: LineRecord,
  row: OrganizationRow,
  touched: ReadonlySet<string>,
): Promise<End> {
  const { id, version } = row;
  if (line.outcome === 'create') {
    if (touched.has(id)) return KEPT;
    return ended(await archiveOrganization(services, { id, version }), REVERSED);
  }
  const now = recordValues(fields, { ...row });
  const own = seals.openChanges(line);
  const undone = own.filter(({ fieldId, after }) => (now[fieldId] ?? null) === after);
  if (undone.length === 0) return KEPT;
  const before = Object.fromEntries(undone.map((change) => [change.fieldId, change.before]));
  const input = recordInput(fields, before, {});
  return ended(
    await updateOrganization(services, { ...input, id, version }),
    undone.length < own.length ? KEPT : REVERSED,
  );
}

const ended = (answer: object, end: End): End =>
  answer instanceof InvalidInput ? { outcome: 'failed', code: answer.problems[0]?.code ?? 'edited_since' } : end;
