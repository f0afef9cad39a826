import {
  cellProblem,
  employerInRow,
  employerProblem,
  textKey,
  type CellProblem,
  type EmployerInRow,
} from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { ImportPlan } from './import-plan.ts';
import { placed, readCells, type ReadLine } from './read-lines.ts';

/** What the first line that says anything of an employer says. */
interface Description {
  readonly line: number;
  readonly employer: EmployerInRow;
}

/**
 * Compares what lines say of employers that are added along with the first line that says anything of them: with EDRS and address
 * of that one each is added (UK-BULK-13). Lines that were left out say nothing.
 */
export async function withNewEmployers(
  services: RequestServices,
  plan: ImportPlan,
  lines: readonly ReadLine[],
): Promise<readonly ReadLine[]> {
  const added = new Set(plan.choices.created.flatMap(({ kind, name }) => (kind === 'employer' ? textKey(name) : [])));
  const isDescribed = ({ employer, record }: ReadLine) =>
    employer !== null && !record.isExcluded && added.has(textKey(employer.name));
  const described = lines.filter(isDescribed);
  if (described.length === 0) return lines;
  const keysOf = ({ employer }: ReadLine) => (employer ? keysIn(plan, employer) : []);
  const first = new Map(await descriptions(services, plan, described.flatMap(keysOf)));
  const codes = described.flatMap(({ employer }) => employer?.code ?? []);
  const owners = plan.isPreview ? await services.organizations.ownersOfCodes(codes) : new Map<string, string>();
  return lines.map((line) => {
    if (!line.employer || !isDescribed(line)) return line;
    const { employer, record } = line;
    const employerKeys = keysOf(line);
    const earlier = employerKeys.map((key) => first.get(key.toString('base64')));
    const before = earlier.find((one) => one !== undefined && one.line < record.line);
    if (!before) for (const key of employerKeys) first.set(key.toString('base64'), { line: record.line, employer });
    const isTaken = owners.has(employer.code?.toLowerCase() ?? '');
    const problem = before ? employerProblem(employer, before.employer) : isTaken ? CODE_TAKEN : null;
    return {
      ...line,
      employerKeys,
      problems: problem ? [...line.problems, ...placed(plan, [problem])] : line.problems,
    };
  });
}

const CODE_TAKEN: CellProblem = cellProblem('code_taken', { fieldId: 'employer_code' });

/** What the file says of each employer that is to be added, by the key of its name. */
export async function newEmployers(
  services: RequestServices,
  plan: ImportPlan,
  names: readonly string[],
): Promise<(name: string) => EmployerInRow | null> {
  const keysOf = (name: string) => keysIn(plan, { name, code: null });
  const first = await descriptions(services, plan, names.flatMap(keysOf));
  return (name) => keysOf(name).flatMap((key) => first.get(key.toString('base64'))?.employer ?? [])[0] ?? null;
}

/** Blind keys by which lines about one employer find each other: its name, and its EDRS. */
const keysIn = ({ keyOf }: ImportPlan, { name, code }: Pick<EmployerInRow, 'name' | 'code'>): Buffer[] => [
  keyOf(`employer ${textKey(name)}`),
  ...(code === null ? [] : [keyOf(`employer code ${code.toLowerCase()}`)]),
];

/** The first lines that were judged before, by key as base64. */
async function descriptions(
  { importWriter }: RequestServices,
  plan: ImportPlan,
  wanted: readonly Buffer[],
): Promise<ReadonlyMap<string, Description>> {
  const earlier = await importWriter.earlierLines(plan.record.id, wanted);
  if (earlier.length === 0) return new Map();
  const records = await importWriter.some(plan.record.id, [...new Set(earlier.map(({ line }) => line))]);
  const said = new Map(records.map((record) => [record.line, employerInRow(readCells(plan, record).values)]));
  return new Map(
    earlier.flatMap(({ key, line }) => {
      const employer = said.get(line);
      return employer ? [[key.replaceAll('\n', ''), { line, employer }] as const] : [];
    }),
  );
}
