import type {
  BatchAccountAction,
  BatchFacts,
  BatchKind,
  BatchNote,
  BatchOutcome,
  BatchState,
  EnrollmentWish,
  Message,
  ParticipantType,
  RefusalCode,
  SeatChoice,
  StatusChange,
  SupervisorEdit,
} from '@guildhall/domain';

/** What a batch does to each of its people, as the database keeps it. */
export interface BatchChangeData {
  readonly status?: StatusChange;
  readonly edit?: BatchEdit;
  readonly convert?: BatchInvitation;
  readonly account?: BatchAccountChange;
  readonly group?: { readonly groupId: string };
  readonly message?: Message;
}

/** Whoever has an open invitation gets the letter again, or is left alone. */
export interface BatchInvitation {
  readonly resends?: boolean;
  /** Somebody said that it is right to be staff and participant of one occupation. */
  readonly confirmsRoleConflict?: boolean;
}

export interface BatchAccountChange {
  readonly action: BatchAccountAction;
  readonly reason: string | null;
}

/** What an edit sets; absent = left alone, null = cleared. */
export interface BatchEdit {
  readonly userType?: ParticipantType;
  readonly employerId?: string;
  /** Another occupation begins a new enrollment; the old one is kept with everything in it. */
  readonly occupationId?: string;
  /** How the enrollment ends that was current; null leaves it open beside the new one. */
  readonly previous?: EnrollmentWish['previous'];
  readonly providerId?: string | null;
  readonly cohortId?: string | null;
  readonly keepCohortSupervisor?: boolean;
  readonly caseOwnerId?: string | null;
  readonly startDate?: string | null;
  readonly expectedEndDate?: string | null;
  /** A number belongs to one person: it can only be cleared. */
  readonly referenceNumber?: null;
  readonly supervisors?: SupervisorEdit;
}

/** A batch as every read of batches gives it. */
export interface BatchRow extends BatchFacts {
  readonly tenantId: string;
  readonly id: string;
  readonly actorId: string;
  readonly kind: BatchKind;
  readonly change: BatchChangeData;
  readonly state: BatchState;
  readonly seats: SeatChoice | null;
  readonly undoesId: string | null;
  readonly undoneById: string | null;
  /** The batch whose left-out people this one tries again. */
  readonly retriesId: string | null;
  readonly selectedCount: number;
  /** How many of them, in their order, are through. */
  readonly processedCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly refusedCount: number;
  readonly reversedCount: number;
  readonly keptCount: number;
  readonly failedCount: number;
  readonly seatsNeeded: number;
  readonly seatsFreed: number;
  readonly seatsReserved: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** One person of a batch. */
export interface BatchItemRow {
  readonly id: string;
  readonly batchId: string;
  readonly position: number;
  readonly participantId: string;
  /** The version that the preview showed; null where any will do. */
  readonly versionSeen: number | null;
  /** Null while nobody has judged. */
  readonly outcome: BatchOutcome | null;
  readonly code: RefusalCode | null;
  readonly fields: readonly string[] | null;
  /** What is done, where that differs from person to person. */
  readonly note: BatchNote | null;
}

/** What the worker found out about one person. */
export type BatchItemOutcome = Pick<BatchItemRow, 'position' | 'outcome' | 'code' | 'fields' | 'note'>;
