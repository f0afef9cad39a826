import { demographicChoicesOf } from '../../participants/clean-demographics.ts';
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

/** The demographic questions that a tenant of this vocabulary asks. */
export function demographicFields(vocabulary: Vocabulary) {
  const asked = demographicChoicesOf(vocabulary);
  const choice = (id: string, name: string, header: string, synonyms: string[], choices: ImportField['choices']) =>
    defineField(id, `demographics.${name}`, 'choice', header, { policy, synonyms, choices });
  return {
    sex: choice('sex', 'sex', 'Sex', ['Gender', 'Sexo', 'Género'], choicesOf(SEX_WORDS, asked.sex)),
    ethnicity: choice(
      'ethnicity',
      'ethnicity',
      'Ethnicity',
      ['Ethnicity Hispanic / Latino', 'Hispanic or Latino', 'Etnia'],
      choicesOf(ETHNICITY_WORDS, asked.ethnicity),
    ),
    veteran: choice(
      'veteran_status',
      'veteranStatus',
      'Veteran status',
      ['Veteran', 'Condición de veterano'],
      choicesOf(VETERAN_WORDS, asked.veteranStatus),
    ),
    disability: choice(
      'disability',
      'disability',
      'Disability',
      ['Disability status', 'Discapacidad'],
      choicesOf(DISABILITY_WORDS, asked.disability),
    ),
    education: choice(
      'education',
      'education',
      'Education',
      ['Education level', 'Highest education', 'Educación'],
      choicesOf(EDUCATION_WORDS, asked.education),
    ),
    employment: choice(
      'employment_status',
      'employmentStatus',
      'Employment status',
      ['Employment status at the start', 'Situación laboral al inicio'],
      choicesOf(EMPLOYMENT_WORDS, asked.employmentStatus),
    ),
  };
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
