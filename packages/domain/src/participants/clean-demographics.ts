import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseChoice } from '../text/choice.ts';
import { optional } from '../text/optional.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  DISABILITY_STATUSES,
  EDUCATION_LEVELS,
  EMPLOYMENT_STATUSES,
  ETHNICITIES,
  RACES,
  SEXES,
  UK_EMPLOYMENT_STATUSES,
  UK_ETHNICITIES,
  UK_PRIOR_LEVELS,
  US_EDUCATION_LEVELS,
  US_EMPLOYMENT_STATUSES,
  US_ETHNICITIES,
  VETERAN_STATUSES,
} from './demographics.ts';
import { GENDER_IDENTITY_MAX } from './demographics.ts';
import type { Demographics, Race } from './demographics.ts';

export interface RawDemographics {
  readonly sex?: RawText;
  readonly ethnicity?: RawText;
  readonly race?: readonly string[] | null | undefined;
  readonly veteranStatus?: RawText;
  readonly disability?: RawText;
  readonly education?: RawText;
  readonly employmentStatus?: RawText;
  readonly genderIdentity?: RawText;
  readonly hasNoNationalId?: boolean | null | undefined;
}

/** The answers offered for each question; a question without answers is not asked. */
export type DemographicChoices = {
  readonly [
    question in Exclude<keyof Demographics, 'genderIdentity' | 'hasNoNationalId'>
  ]: readonly (question extends 'race' ? Race : NonNullable<Demographics[question]>)[];
};

const EVERYWHERE: DemographicChoices = {
  sex: SEXES,
  ethnicity: ETHNICITIES,
  race: RACES,
  veteranStatus: VETERAN_STATUSES,
  disability: DISABILITY_STATUSES,
  education: EDUCATION_LEVELS,
  employmentStatus: EMPLOYMENT_STATUSES,
};
const CHOICES: Readonly<Record<Vocabulary, DemographicChoices>> = {
  us: {
    ...EVERYWHERE,
    ethnicity: US_ETHNICITIES,
    education: US_EDUCATION_LEVELS,
    employmentStatus: US_EMPLOYMENT_STATUSES,
  },
  uk: {
    ...EVERYWHERE,
    ethnicity: UK_ETHNICITIES,
    race: [],
    veteranStatus: [],
    education: UK_PRIOR_LEVELS,
    employmentStatus: UK_EMPLOYMENT_STATUSES,
  },
};

/** Gives the answers that a tenant of this vocabulary offers: those of RAPIDS or those of the ILR. */
export function demographicChoicesOf(vocabulary: Vocabulary): DemographicChoices {
  return CHOICES[vocabulary];
}

/**
 * Cleans demographics: each may be missing, each is of its closed list; of the tenant's lists when its vocabulary is
 * given. Gives every refusal at once, in field order (US-RAP-01).
 */
export function cleanDemographics(raw: RawDemographics, vocabulary?: Vocabulary): Outcome<Demographics> {
  const choices = vocabulary === undefined ? EVERYWHERE : CHOICES[vocabulary];
  const sex = answer(raw.sex, choices.sex, 'demographics.sex');
  const ethnicity = answer(raw.ethnicity, choices.ethnicity, 'demographics.ethnicity');
  const race = cleanRace(raw.race ?? [], choices.race);
  const veteranStatus = answer(raw.veteranStatus, choices.veteranStatus, 'demographics.veteranStatus');
  const disability = answer(raw.disability, choices.disability, 'demographics.disability');
  const education = answer(raw.education, choices.education, 'demographics.education');
  const employmentStatus = answer(raw.employmentStatus, choices.employmentStatus, 'demographics.employmentStatus');
  const genderIdentity = cleanText(raw.genderIdentity, {
    field: 'demographics.genderIdentity',
    max: GENDER_IDENTITY_MAX,
  });
  if (
    !sex.ok ||
    !ethnicity.ok ||
    !race.ok ||
    !veteranStatus.ok ||
    !disability.ok ||
    !education.ok ||
    !employmentStatus.ok ||
    !genderIdentity.ok
  ) {
    const fields = [sex, ethnicity, race, veteranStatus, disability, education, employmentStatus, genderIdentity];
    return refused(...fields.flatMap(refusalsOf));
  }
  return accepted({
    sex: sex.value,
    ethnicity: ethnicity.value,
    race: race.value,
    veteranStatus: veteranStatus.value,
    disability: disability.value,
    education: education.value,
    employmentStatus: employmentStatus.value,
    genderIdentity: genderIdentity.value,
    hasNoNationalId: raw.hasNoNationalId ?? false,
  });
}

function answer<T extends string>(raw: RawText, choices: readonly T[], field: string): Outcome<T | null> {
  return optional(raw, (text) => parseChoice(text, choices, field));
}

function cleanRace(raw: readonly string[], choices: readonly Race[]): Outcome<readonly Race[]> {
  const field = 'demographics.race';
  if (raw.some((entry) => !parseChoice(entry, choices, field).ok)) return refused(refuse('unknown_choice', field));
  const given = new Set(raw.map((entry) => entry.trim()));
  if (given.size > 1 && given.has('did_not_self_identify')) return refused(refuse('choice_contradictory', field));
  return accepted(choices.filter((race) => given.has(race)));
}
