import type { CalendarDate, SupervisionChange, SupervisorFacts } from '@guildhall/domain';
import type { BegunEnrollment, KeptEnrollment, ParticipantRow, PlacementFacts } from '../participants/index.ts';

/** What an edit of some people stands for. */
export interface EditFacts {
  readonly placement: PlacementFacts;
  /** The chosen supervisors that the viewer sees. */
  readonly supervisors: readonly SupervisorFacts[];
  readonly groupsOf: ReadonlyMap<string, readonly { readonly id: string }[]>;
  /** Whether the chosen case owner is active and within reach. */
  readonly isCaseOwnerKnown: boolean;
  /** Every enrollment of each person, where the edit may begin another. */
  readonly enrollments: ReadonlyMap<string, readonly KeptEnrollment[]>;
  readonly today: CalendarDate;
}

/** What an edit changes about one person. */
export interface JudgedEdit {
  readonly takesSeat: boolean;
  readonly note: 'enrollment_begun' | null;
  readonly row: ParticipantRow;
  readonly supervisions: SupervisionChange;
  readonly isMovedToEmployer: boolean;
  /** Another occupation begins a new enrollment; null where the current one is edited. */
  readonly begun: BegunEnrollment | null;
}

/** Where an edit leaves somebody: in the current enrollment, or in another one. */
export interface Placed {
  readonly supervisions: SupervisionChange;
  readonly begun?: BegunEnrollment;
}
