import { RACES } from '../../participants/demographics.ts';
import type { Race } from '../../participants/demographics.ts';

/** What one column says about one race. */
export type RaceAnswer = 'yes' | 'no' | 'did_not_self_identify';

const NOT_SAID = 'did_not_self_identify';

/** What a list of races says in the column of one of them; null where nobody has asked. */
export function raceAnswer(races: readonly Race[], race: Race): RaceAnswer | null {
  if (races.length === 0) return null;
  if (races.includes(NOT_SAID)) return NOT_SAID;
  return races.includes(race) ? 'yes' : 'no';
}

/**
 * Merges the columns of a row into the list that is kept: what a row doesn't say stays as it was, a yes counts more than columns
 * that nobody answered, and "did not self-identify" alone is the answer of somebody who said nothing (US-RAP-05).
 *
 * @param answers race → what its column says; null clears, absent leaves it
 */
export function mergedRaces(
  before: readonly Race[],
  answers: Readonly<Partial<Record<Race, string | null>>>,
): readonly Race[] {
  const asked = RACES.filter((race) => race !== NOT_SAID);
  const answerOf = (race: Race) => (answers[race] === undefined ? raceAnswer(before, race) : answers[race]);
  const chosen = asked.filter((race) => answerOf(race) === 'yes');
  if (chosen.length > 0) return chosen;
  return asked.some((race) => answerOf(race) === NOT_SAID) ? [NOT_SAID] : [];
}

/** True for columns that all say no: the list has no such answer, so it stays open, and the row says so. */
export function leavesRaceOpen(answers: readonly (string | null)[]): boolean {
  return answers.length === RACES.length - 1 && answers.every((answer) => answer === 'no');
}
