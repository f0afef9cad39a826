import type { ImportState } from '../../../graphql/generated/graphql.ts';
import { isBegun } from '../import-state.ts';

export const importSteps = ['file', 'columns', 'words', 'rows', 'result'] as const;
export type ImportStep = (typeof importSteps)[number];

interface StepFacts {
  state: ImportState;
  /** A word or a name waits for somebody to say what it means. */
  hasOpenWords: boolean;
}

/** The steps that can be opened now, in their order. */
export function openSteps({ state }: StepFacts): readonly ImportStep[] {
  if (isBegun(state)) return ['result'];
  if (state === 'READING' || state === 'UNREADABLE') return ['file'];
  if (state === 'MAPPING') return ['file', 'columns'];
  return ['file', 'columns', 'words', 'rows'];
}

/** Where an import goes on: at the step of the address where that is open, otherwise at what waits to be done. */
export function stepOf(facts: StepFacts, wanted: string | undefined): ImportStep {
  const open = openSteps(facts);
  const chosen = open.find((step) => step === wanted);
  if (chosen) return chosen;
  if (open.includes('rows')) return facts.hasOpenWords ? 'words' : 'rows';
  return open.at(-1) ?? importSteps[0];
}
