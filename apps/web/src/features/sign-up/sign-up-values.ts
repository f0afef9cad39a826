import type { UseFormReturnType } from '@mantine/form';
import type { SignUpField, SignUpInput } from '../../graphql/generated/graphql.ts';
import type { Question } from '../../lib/person-words/demographic-words.ts';

/** What the forms of people hold who come in through a link. */
export interface SignUpValues {
  email: string;
  signInName: string;
  password: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  phone: string;
  dateOfBirth: string | null;
  addressLine1: string;
  addressLine2: string;
  city: string;
  region: string;
  postalCode: string;
  nationalId: string;
  demographics: Partial<Record<Exclude<Question, 'race'>, string | null>> & { race?: string[] };
}

export type SignUpForm = UseFormReturnType<SignUpValues>;

/** What is asked of somebody, as the link says. */
export interface SignUpRules {
  vocabulary: 'US' | 'UK';
  requiredFields: readonly SignUpField[];
  isPhoneRequired: boolean;
  isPreferredNameRequired: boolean;
}

export const emptySignUp: SignUpValues = {
  email: '',
  signInName: '',
  password: '',
  givenName: '',
  familyName: '',
  preferredName: '',
  phone: '',
  dateOfBirth: null,
  addressLine1: '',
  addressLine2: '',
  city: '',
  region: '',
  postalCode: '',
  nationalId: '',
  demographics: {},
};

/** The question that each field of the API stands for, where it is a demographic one. */
export const questionOfField: Partial<Record<SignUpField, Question>> = {
  SEX: 'sex',
  ETHNICITY: 'ethnicity',
  RACE: 'race',
  VETERAN_STATUS: 'veteranStatus',
  DISABILITY: 'disability',
  EDUCATION: 'education',
  EMPLOYMENT: 'employmentStatus',
};

/** Inputs of the mutations that the forms show beside a field. */
export const signUpFieldNames: readonly string[] = [
  ...Object.keys(emptySignUp).filter((name) => name !== 'demographics'),
  ...Object.values(questionOfField).map((question) => `demographics.${question}`),
];

export function signUpInput(values: SignUpValues): SignUpInput {
  const { email: _email, signInName: _name, password: _password, demographics, ...person } = values;
  return { ...person, demographics: Object.keys(demographics).length > 0 ? demographics : null };
}
