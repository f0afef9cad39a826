import { PROGRAM_STATUSES, CANCELLATION_REASONS } from '../../participants/program-status.ts';
import { REASON_TEXT_MAX } from '../../participants/change-program-status.ts';
import type { ImportField } from '../import-field.ts';
import { CANCELLATION_REASON_WORDS, PROGRAM_STATUS_WORDS } from '../words/program-words.ts';
import { choicesOf, defineField } from './define-field.ts';

// Names of organizations have 200 characters; those of people two names.
const NAMES_MAX = 250;
const name = { maxLength: NAMES_MAX } as const;

export const EMPLOYER = defineField('employer', 'employerId', 'reference', 'Employer', {
  ...name,
  isRequired: true,
  reference: 'employer',
  synonyms: ['Employer name', 'Employer ID', 'Employer code', 'Company', 'Empleador', 'Empresa'],
});

export const OCCUPATION = defineField('occupation', 'occupationId', 'reference', 'Occupation', {
  ...name,
  isRequired: true,
  reference: 'occupation',
  synonyms: ['Occupation ID', 'Occupation code', 'Programme', 'Program', 'Trade', 'Ocupación', 'Programa'],
});

export const PROVIDER = defineField('provider', 'providerId', 'reference', 'Training provider', {
  ...name,
  reference: 'provider',
  synonyms: ['Provider', 'Learning provider', 'Related Technical Instruction Provider', 'Proveedor de capacitación'],
});

export const COHORT = defineField('cohort', 'cohortId', 'reference', 'Cohort', {
  ...name,
  reference: 'cohort',
  synonyms: ['Class', 'Cohorte'],
});

export const CASE_OWNER = defineField('case_owner', 'caseOwnerId', 'reference', 'Case owner', {
  ...name,
  reference: 'case_owner',
  synonyms: ['Caseowner', 'Responsable del caso'],
});

export const GROUPS = defineField('groups', 'groupIds', 'references', 'Groups', {
  maxLength: 2000,
  reference: 'group',
  synonyms: ['Group', 'Group name', 'Grupo', 'Grupos'],
});

export const PEOPLE: readonly ImportField[] = [
  defineField('supervisors', 'supervisorIds', 'references', 'Supervisors', {
    maxLength: 2000,
    reference: 'supervisor',
    synonyms: ['Supervisor', 'Supervisor email', 'Supervisores'],
  }),
  defineField('mentor', 'mentorId', 'reference', 'Mentor', { ...name, reference: 'mentor' }),
  defineField('referrer', 'referrerId', 'reference', 'Referrer', {
    ...name,
    reference: 'referrer',
    synonyms: ['Remitente'],
  }),
  CASE_OWNER,
];

export const START_DATE = defineField('start_date', 'startDate', 'date', 'Start date', {
  synonyms: ['Program start date', 'Programme start date', 'Date apprenticeship begins', 'Fecha de inicio'],
});

export const EXPECTED_END = defineField('expected_end_date', 'expectedEndDate', 'date', 'Expected end', {
  synonyms: ['Expected end date', 'Planned end date', 'Fin previsto'],
});

/** From the start date to the expected end: what is kept is the end (UK-BULK-14). */
export const PROGRAM_LENGTH = defineField('program_length', 'programLength', 'length', 'Programme length', {
  synonyms: ['Program length', 'Programme length (months)', 'Duration', 'Duration (months)', 'Duración'],
});

export const PLANNED_HOURS = defineField('planned_hours', 'plannedHours', 'hours', 'Planned hours', {
  synonyms: ['Planned learning hours', 'Planned programme hours', 'Horas previstas'],
});

export const PROGRAM_STATUS = defineField('program_status', 'programStatus', 'choice', 'Program status', {
  synonyms: ['Programme status', 'Apprentice status', 'Estado del programa'],
  choices: choicesOf(PROGRAM_STATUS_WORDS, PROGRAM_STATUSES),
});

/** The day of each status that a program ends or pauses with. */
export const STATUS_DATES = {
  completed: defineField('completion_date', 'completionDate', 'date', 'Completed on', {
    synonyms: ['Program completion date', 'Completion date', 'Completado el'],
  }),
  cancelled: defineField('cancellation_date', 'cancellationDate', 'date', 'Cancelled on', {
    synonyms: ['Program exit date', 'Exit date', 'Cancellation date', 'Withdrawal date', 'Cancelado el'],
  }),
  suspended: defineField('suspension_date', 'suspensionDate', 'date', 'Suspended on', {
    synonyms: ['Program suspension date', 'Suspension date', 'Suspendido el'],
  }),
};

export const EXPECTED_RETURN = defineField('expected_return_date', 'expectedReturnDate', 'date', 'Expected return', {
  synonyms: ['Expected return date', 'Regreso previsto'],
});

export const CANCELLATION: readonly ImportField[] = [
  defineField('cancellation_reason', 'cancellationReason', 'choice', 'Cancellation reason', {
    synonyms: ['Reason', 'Exit reason', 'Motivo'],
    choices: choicesOf(CANCELLATION_REASON_WORDS, CANCELLATION_REASONS),
  }),
  defineField('cancellation_reason_text', 'cancellationReasonText', 'text', 'Cancellation reason in words', {
    maxLength: REASON_TEXT_MAX,
    synonyms: ['Reason in words', 'Motivo en palabras'],
  }),
];
