// What the answers of closed lists are called in files, in English and Spanish; the first is what is written. The web's own
// words are among them (its test says so), besides what forms of agencies and colleges print.
import type { SignInMethod } from '../../accounts/sign-in-method.ts';
import type { ParticipantType } from '../../access/user-type.ts';
import type { DisabilityStatus, Race, Sex, VeteranStatus } from '../../participants/demographics.ts';
import type { MinPayRate } from '../../participants/min-pay-rate.ts';

export const NOT_SAID = [
  'Did not self-identify',
  'Did not say',
  'No lo dijo',
  'No se identificó',
  'Prefer not to say',
  'Prefer not to answer',
  'Prefiero no decirlo',
  'Prefiere no decirlo',
  'Not disclosed',
  'Undisclosed',
  'Declined to answer',
  'Declined',
  'Choose not to disclose',
] as const;

export const YES_WORDS = ['Yes', 'Sí', 'Y', 'S', 'True', 'Verdadero', 'X'] as const;
export const NO_WORDS = ['No', 'N', 'False', 'Falso'] as const;

export const BOOLEAN_WORDS = { true: [...YES_WORDS, '1'], false: [...NO_WORDS, '0'] } as const;

export const ANSWER_WORDS = { yes: YES_WORDS, no: NO_WORDS, did_not_self_identify: NOT_SAID } as const;

export const USER_TYPE_WORDS: Readonly<Record<ParticipantType | 'applicant', readonly string[]>> = {
  apprentice: ['Apprentice', 'Aprendiz', 'Registered apprentice'],
  youth_apprentice: ['Youth apprentice', 'Aprendiz juvenil'],
  pre_apprentice: ['Pre-apprentice', 'Preaprendiz', 'Pre-aprendiz'],
  learner: ['Learner', 'Estudiante', 'Student', 'User'],
  applicant: ['Applicant', 'Solicitante'],
};

export const SEX_WORDS: Readonly<Record<Sex, readonly string[]>> = {
  female: ['Female', 'Femenino', 'F', 'Woman', 'Mujer'],
  male: ['Male', 'Masculino', 'M', 'Man', 'Hombre'],
  did_not_self_identify: NOT_SAID,
};

export const RACE_WORDS: Readonly<Record<Race, readonly string[]>> = {
  american_indian_or_alaska_native: [
    'American Indian or Alaska Native',
    'American Indian / Alaskan Native',
    'Indígena americano o nativo de Alaska',
    'Native American',
  ],
  asian: ['Asian', 'Asiático'],
  black_or_african_american: ['Black or African American', 'Black', 'African American', 'Negro o afroamericano'],
  native_hawaiian_or_other_pacific_islander: [
    'Native Hawaiian or Other Pacific Islander',
    'Native Hawaiian',
    'Pacific Islander',
    'Nativo de Hawái o de otra isla del Pacífico',
  ],
  white: ['White', 'Blanco'],
  did_not_self_identify: NOT_SAID,
};

export const VETERAN_WORDS: Readonly<Record<VeteranStatus, readonly string[]>> = {
  non_veteran: ['Not a veteran', 'Non-veteran', 'No es veterano', ...NO_WORDS],
  veteran: ['Veteran', 'Veterano', ...YES_WORDS],
  veteran_eligible: ['Veteran, eligible', 'Veteran, eligible for benefits', 'Veterano, con derecho a beneficios'],
  non_veteran_other_eligible: [
    'Non-veteran, other eligible individual',
    'Not a veteran, otherwise eligible',
    'No es veterano, elegible por otra razón',
  ],
  did_not_self_identify: NOT_SAID,
};

export const DISABILITY_WORDS: Readonly<Record<DisabilityStatus, readonly string[]>> = {
  no: ['No disability', 'Sin discapacidad', ...NO_WORDS],
  yes: ['Has a disability', 'Disabled', 'Tiene una discapacidad', ...YES_WORDS],
  did_not_self_identify: NOT_SAID,
};

export const PAY_WORDS: Readonly<Record<MinPayRate, readonly string[]>> = {
  national_minimum_wage: ['National Minimum Wage', 'Salario mínimo nacional (Reino Unido)', 'NMW'],
  national_apprenticeship_wage: ['National Apprenticeship Wage', 'Salario mínimo de aprendiz (Reino Unido)', 'NAW'],
  national_living_wage: ['National Living Wage', 'Salario digno nacional (Reino Unido)', 'NLW'],
};

// "SSO" heads columns of yes and no as well.
export const SIGN_IN_METHOD_WORDS: Readonly<Record<SignInMethod, readonly string[]>> = {
  password: ['Password', 'Aptem password', 'Own password', 'Contraseña', ...BOOLEAN_WORDS.false],
  single_sign_on: ['SSO', 'Single sign-on', 'Inicio de sesión único', ...BOOLEAN_WORDS.true],
};
