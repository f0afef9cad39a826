import type { OrganizationKind } from '../../access/organization-kind.ts';
import type { OrganizationStanding } from '../../organizations/organization-standing.ts';
import type { CancellationReason, ProgramStatus } from '../../participants/program-status.ts';

export const PROGRAM_STATUS_WORDS: Readonly<Record<ProgramStatus, readonly string[]>> = {
  active: ['Active', 'Activo', 'Activa', 'Registered', 'Reinstated'],
  completed: ['Completed', 'Completado', 'Complete', 'Graduated'],
  // "exited" is what the vendor's file says, "withdrawn" what British colleges say.
  cancelled: ['Cancelled', 'Cancelado', 'Cancelada', 'Canceled', 'Exited', 'Withdrawn', 'Terminated'],
  suspended: ['Suspended', 'Suspendido', 'On break', 'OnBreak', 'On a break'],
};

export const CANCELLATION_REASON_WORDS: Readonly<Record<CancellationReason, readonly string[]>> = {
  found_other_employment: ['Found other employment', 'Encontró otro empleo'],
  left_for_education: ['Left for education', 'Se fue a estudiar'],
  relocated: ['Moved away', 'Se mudó'],
  health: ['Health', 'Salud'],
  family_or_caring: ['Family or caring duties', 'Familia o cuidado de otras personas'],
  financial: ['Financial reasons', 'Motivos económicos'],
  conduct: ['Conduct', 'Conducta'],
  performance: ['Performance', 'Desempeño'],
  attendance: ['Attendance', 'Asistencia'],
  laid_off: ['Laid off', 'Despido por reducción de personal'],
  employer_closed: ['Employer closed', 'El empleador cerró'],
  transferred_program: ['Transferred to another program', 'Transferred to another programme', 'Pasó a otro programa'],
  never_started: ['Never started', 'Nunca empezó'],
  deceased: ['Deceased', 'Fallecimiento'],
  other: ['Other', 'Otro'],
};

export const ORGANIZATION_KIND_WORDS: Readonly<Record<OrganizationKind, readonly string[]>> = {
  regulator: ['Regulator', 'Regulador'],
  sponsor: ['Sponsor', 'Patrocinador'],
  employer: ['Employer', 'Empleador'],
  provider: ['Training provider', 'Proveedor de capacitación', 'Provider', 'RTI provider', 'Learning provider'],
  referrer: ['Referrer', 'Remitente'],
  other: ['Other organization', 'Other organisation', 'Otra organización', 'Other'],
};

export const STANDING_WORDS: Readonly<Record<OrganizationStanding, readonly string[]>> = {
  prospective: ['Prospective', 'Posible'],
  confirmed: ['Confirmed', 'Confirmada'],
  on_hold: ['On hold', 'En pausa'],
};
