import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseChoice } from '../text/choice.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const OCCUPATION_TITLE_MAX = 200;

/** How progress is measured (US-OCC-05). */
export const TRAINING_APPROACHES = ['time_based', 'competency_based', 'hybrid'] as const;
export type TrainingApproach = (typeof TRAINING_APPROACHES)[number];

// O*NET-SOC 2019.
const ONET_CODE = /^\d{2}-\d{4}\.\d{2}$/;

export interface RawOccupation {
  readonly title?: RawText;
  readonly onetCode?: RawText;
  readonly trainingApproach?: RawText;
}

export interface OccupationDetails {
  readonly title: string;
  /** An O*NET-SOC code, NN-NNNN.NN. */
  readonly onetCode: string | null;
  readonly trainingApproach: TrainingApproach;
}

/**
 * Cleans an occupation: title and training approach are required, the O*NET code is not. Gives every refusal at
 * once, in field order (US-OCC-01, US-OCC-05).
 */
export function cleanOccupation(raw: RawOccupation): Outcome<OccupationDetails> {
  const title = cleanText(raw.title, { field: 'title', max: OCCUPATION_TITLE_MAX, required: true });
  const onetCode = optional(raw.onetCode, parseOnetCode);
  const trainingApproach = parseTrainingApproach(raw.trainingApproach);
  if (!title.ok || !onetCode.ok || !trainingApproach.ok) {
    return refused(...[title, onetCode, trainingApproach].flatMap(refusalsOf));
  }
  return accepted({ title: title.value, onetCode: onetCode.value, trainingApproach: trainingApproach.value });
}

function parseOnetCode(raw: string): Outcome<string> {
  const text = raw.trim();
  return ONET_CODE.test(text) ? accepted(text) : refused(refuse('onet_code_malformed', 'onetCode'));
}

function parseTrainingApproach(raw: RawText): Outcome<TrainingApproach> {
  if (!raw?.trim()) return refused(refuse('required', 'trainingApproach'));
  return parseChoice(raw, TRAINING_APPROACHES, 'trainingApproach');
}
