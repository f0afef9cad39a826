import { textKey } from '@guildhall/domain';
import type { RequestServices } from '../../../request-services.ts';
import type { ImportCount } from '../import-record.ts';
import type { StoredVerdict, StoredWord } from '../import-writer.repository.ts';
import type { FoundText, ImportPlan, JudgedLine } from './import-plan.ts';
import { mapInTurns } from './in-turns.ts';

/** Writes what became of lines beside them: verdicts, words that nobody knew, and whom they are about. */
export async function storeJudged(
  services: RequestServices,
  { record, seals }: ImportPlan,
  lines: readonly JudgedLine[],
): Promise<void> {
  const { importWriter } = services;
  const words = new Map<string, StoredWord>();
  const keyOf = (found: FoundText): string => {
    const index = services.vault.blindIndex(
      `${record.id} ${textKey(found.word) || found.word.trim()}`,
      services.viewer.tenantId,
    );
    const key = `${found.kind ?? found.fieldId} ${index.toString('base64url')}`;
    if (!words.has(key)) words.set(key, { ...found, key, word: seals.sealWord(key, found.word) });
    return key;
  };
  const verdicts = await mapInTurns(lines, (line): StoredVerdict => {
    const found = [...new Set(line.found.map(keyOf))];
    const changes = line.changes.length === 0 ? null : seals.sealChanges(line.line, line.changes).toString('base64');
    return {
      line: line.line,
      outcome: line.outcome,
      problems: line.problems.length === 0 ? null : line.problems,
      found: found.length === 0 ? null : found,
      changes,
      subject_id: line.subjectId,
      duplicates: line.duplicates.length === 0 ? null : line.duplicates,
      takes_seat: line.takesSeat,
      is_invited: line.isInvited,
    };
  });
  await importWriter.saveVerdicts(record.id, verdicts);
  await importWriter.saveWords(record.id, [...words.values()]);
  await importWriter.saveKeys(
    record.id,
    lines.flatMap(({ line, keys }) => keys.map((key) => ({ line, key }))),
  );
}

/** How many lines end how. */
export function countsOf(
  lines: readonly Pick<JudgedLine, 'outcome' | 'isInvited'>[],
): Partial<Record<ImportCount, number>> {
  const counts: Partial<Record<ImportCount, number>> = {};
  for (const { outcome, isInvited } of lines) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (isInvited) counts.invitation = (counts.invitation ?? 0) + 1;
  }
  return counts;
}
