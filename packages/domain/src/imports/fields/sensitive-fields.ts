import { demographicChoicesOf } from '../../participants/clean-demographics.ts';
import type { DemographicChoices } from '../../participants/clean-demographics.ts';
import { GENDER_IDENTITY_MAX } from '../../participants/demographics.ts';
import type { Race } from '../../participants/demographics.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { ImportField } from '../import-field.ts';
import { EDUCATION_WORDS, EMPLOYMENT_WORDS, ETHNICITY_WORDS } from '../words/background-words.ts';
import {
  ANSWER_WORDS,
  BOOLEAN_WORDS,
  DISABILITY_WORDS,
  RACE_WORDS,
  SEX_WORDS,
  VETERAN_WORDS,
} from '../words/person-words.ts';
import { choicesOf, defineField } from './define-field.ts';

const policy = 'demographics:update' as const;

type Choice = Exclude<keyof DemographicChoices, 'race'>;

const QUESTIONS = {
  sex: ['sex', 'Sex', SEX_WORDS, ['Gender', 'Sexo', 'Género']],
  ethnicity: [
    'ethnicity',
    'Ethnicity',
    ETHNICITY_WORDS,
    ['Ethnicity Hispanic / Latino', 'ethnicity_hispanic_latino', 'Hispanic or Latino', 'Etnia'],
  ],
  veteranStatus: ['veteran_status', 'Veteran status', VETERAN_WORDS, ['Veteran', 'Condición de veterano']],
  disability: ['disability', 'Disability', DISABILITY_WORDS, ['Disability status', 'Discapacidad']],
  education: ['education', 'Education', EDUCATION_WORDS, ['Education level', 'Highest education', 'Educación']],
  employmentStatus: [
    'employment_status',
    'Employment status',
    EMPLOYMENT_WORDS,
    ['Employment status at the start', 'Situación laboral al inicio'],
  ],
} as const satisfies Record<
  Choice,
  readonly [string, string, Readonly<Record<string, readonly string[]>>, readonly string[]]
>;

/** The demographic questions with one answer, as a tenant of this vocabulary asks them. */
export function demographicFields(vocabulary: Vocabulary): Readonly<Record<Choice, ImportField>> {
  const asked = demographicChoicesOf(vocabulary);
  const fields = (Object.keys(QUESTIONS) as Choice[]).map((question) => {
    const [id, header, words, synonyms] = QUESTIONS[question];
    const choices = choicesOf<string>(words, asked[question]);
    return [question, defineField(id, `demographics.${question}`, 'choice', header, { policy, synonyms, choices })];
  });
  return Object.fromEntries(fields) as Readonly<Record<Choice, ImportField>>;
}

export const RACE = defineField('race', 'demographics.race', 'choices', 'Race', {
  policy,
  synonyms: ['Races', 'Raza'],
  choices: choicesOf(RACE_WORDS),
});

/** One column of its own for each race, as the forms of the Department of Labor have it (US-RAP-05). */
export function raceColumn(race: Race): ImportField {
  const [header = race] = RACE_WORDS[race];
  return defineField(`race_${race}`, `demographics.race.${race}`, 'choice', header, {
    policy,
    choices: choicesOf(ANSWER_WORDS),
  });
}

export const GENDER_IDENTITY = defineField(
  'gender_identity',
  'demographics.genderIdentity',
  'text',
  'Gender identity',
  { policy, maxLength: GENDER_IDENTITY_MAX, synonyms: ['Identidad de género'] },
);

export const HAS_NO_NATIONAL_ID = defineField(
  'has_no_national_id',
  'demographics.hasNoNationalId',
  'boolean',
  'Has no identification number',
  { policy, choices: choicesOf(BOOLEAN_WORDS), synonyms: ['No tiene número de identificación'] },
);

/** The SSN or NI number: found by its blind index, never shown. */
export function nationalIdField(vocabulary: Vocabulary): ImportField {
  const isAmerican = vocabulary === 'us';
  const header = isAmerican ? 'Social Security number' : 'National Insurance number';
  const synonyms = isAmerican ? ['SSN', 'Número de Seguro Social'] : ['NI number', 'NINO', 'NI'];
  return defineField('national_id', 'nationalId', isAmerican ? 'ssn' : 'ni_number', header, {
    policy: 'national_ids:reveal',
    canBeKey: true,
    maxLength: 256,
    synonyms: [...synonyms, 'Identification number', 'Número de identificación'],
  });
}
