import type { Demographics, StatusChangeResult, Supervision } from '@guildhall/domain';
import type { AccountEntity } from '../../participants/account.entity.ts';
import type { EnrollmentEntity } from '../../participants/enrollment.entity.ts';
import type { ParticipantRow } from '../../participants/index.ts';

/** What is written about somebody besides account and enrollment; undefined = left alone. */
export interface PlannedDetails {
  readonly demographics?: Demographics;
  /** The readable number; null removes it. */
  readonly nationalId?: { readonly kind: 'ssn' | 'ni_number'; readonly value: string } | null;
  readonly customValues?: readonly { readonly fieldId: string; readonly value: string | null }[];
  readonly groupIds?: readonly string[];
}

/** Somebody who is about to be added. */
export interface PlannedCreation {
  readonly id: string;
  readonly account: Partial<AccountEntity>;
  readonly enrollment: Partial<EnrollmentEntity>;
  readonly supervisions: readonly Supervision[];
  readonly startsOn: string;
  /** A program status other than the first one. */
  readonly status: StatusChangeResult | null;
  readonly details: PlannedDetails;
  readonly joinsOwnGroups: boolean;
}

/** Somebody who is about to change. */
export interface PlannedUpdate {
  readonly row: ParticipantRow;
  readonly account: Partial<AccountEntity>;
  readonly enrollment: Partial<EnrollmentEntity>;
  readonly added: readonly Supervision[];
  readonly removed: readonly Supervision[];
  readonly status: StatusChangeResult | null;
  readonly details: PlannedDetails;
  readonly isReaddressed: boolean;
}
