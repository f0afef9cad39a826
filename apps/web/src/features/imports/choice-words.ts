import type { I18n, MessageDescriptor } from '@lingui/core';
import { answerText, type Question } from '../../lib/person-words/demographic-words.ts';
import { minPayRateWords } from '../../lib/person-words/pay-words.ts';
import { cancellationReasonWords, organizationKindWords } from '../../lib/record-words.ts';
import { programStatusWords, userTypeWords } from '../../lib/words.ts';

const words: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  user_type: userTypeWords,
  program_status: programStatusWords,
  cancellation_reason: cancellationReasonWords,
  min_pay_rate: minPayRateWords,
  kind: organizationKindWords,
};

const questions: Readonly<Record<string, Question>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  race: 'race',
  veteran_status: 'veteranStatus',
  disability: 'disability',
  education: 'education',
  employment_status: 'employmentStatus',
};

/** What a stored choice of a field is called; the choice itself where no word is known. */
export function choiceText(i18n: I18n, fieldId: string, value: string): string {
  const word = words[fieldId]?.[value.toUpperCase()];
  if (word) return i18n._(word);
  const question = questions[fieldId];
  return question ? answerText(i18n, question, value) : value;
}
