import { type DemographicChoices, demographicChoicesOf } from '@guildhall/domain';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { educationWords } from './education-words.ts';
import { ethnicityWords } from './ethnicity-words.ts';

export type Question = keyof DemographicChoices;
type Answer<Q extends Question> = DemographicChoices[Q][number];
type AnswerWords = { readonly [Q in Question]: Readonly<Record<Answer<Q>, MessageDescriptor>> };

export const questionWords: Readonly<Record<Question, MessageDescriptor>> = {
  sex: msg`Sex`,
  ethnicity: msg`Ethnicity`,
  race: msg`Race`,
  veteranStatus: msg`Veteran status`,
  disability: msg`Disability`,
  education: msg`Education`,
  employmentStatus: msg`Employment status at the start`,
};

const notSaid = msg`Did not say`;

const answerWords: AnswerWords = {
  sex: { female: msg`Female`, male: msg`Male`, did_not_self_identify: notSaid },
  ethnicity: ethnicityWords,
  race: {
    american_indian_or_alaska_native: msg`American Indian or Alaska Native`,
    asian: msg`Asian`,
    black_or_african_american: msg`Black or African American`,
    native_hawaiian_or_other_pacific_islander: msg`Native Hawaiian or Other Pacific Islander`,
    white: msg`White`,
    did_not_self_identify: notSaid,
  },
  veteranStatus: {
    non_veteran: msg`Not a veteran`,
    veteran: msg`Veteran`,
    veteran_eligible: msg`Veteran, eligible for benefits`,
    non_veteran_other_eligible: msg`Not a veteran, otherwise eligible`,
    did_not_self_identify: notSaid,
  },
  disability: { yes: msg`Has a disability`, no: msg`No disability`, did_not_self_identify: notSaid },
  education: educationWords,
  employmentStatus: {
    new_employee: msg`New employee`,
    existing_employee: msg`Existing employee`,
    did_not_self_identify: notSaid,
    in_paid_employment: msg`In paid employment`,
    looking_for_work: msg`Not in paid employment, looking for work`,
    not_looking_for_work: msg`Not in paid employment, not looking for work`,
    not_known: msg`Not known`,
  },
};

/** The questions that a tenant of this vocabulary asks, in the order of the form. */
export function questionsOf(vocabulary: 'US' | 'UK'): readonly Question[] {
  const choices = choicesOf(vocabulary);
  return (Object.keys(questionWords) as Question[]).filter((question) => choices[question].length > 0);
}

export function choicesOf(vocabulary: 'US' | 'UK'): DemographicChoices {
  return demographicChoicesOf(vocabulary === 'UK' ? 'uk' : 'us');
}

/** An answer in words; the code itself where it is of a list that is not known here yet. */
export function answerText(i18n: I18n, question: Question, code: string): string {
  const words: Readonly<Record<string, MessageDescriptor>> = answerWords[question];
  const word = words[code];
  return word ? i18n._(word) : code;
}
