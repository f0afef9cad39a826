// Rows of enrollments and of what is kept about participants.
import type { CancellationReason, CustomFieldType, NationalIdKind, ProgramStatus, UserType } from '@guildhall/domain';
import type { TenantRecord } from './tenant-rows.ts';

export interface EnrollmentRow extends TenantRecord {
  readonly participant_id: string;
  readonly is_current: boolean;
  readonly employer_id: string;
  readonly occupation_id: string;
  readonly provider_id: string | null;
  readonly cohort_id: string | null;
  readonly referrer_id: string | null;
  readonly program_status: ProgramStatus;
  readonly status_date: string;
  readonly start_date: string;
  readonly expected_end_date: string;
  readonly completion_date: string | null;
  readonly cancellation_date: string | null;
  readonly suspension_date: string | null;
  readonly expected_return_date: string | null;
  readonly cancellation_reason: CancellationReason | null;
  readonly cancellation_reason_text: string | null;
  readonly participant_type: UserType;
  readonly sort_name: string;
  readonly created_at: string;
}

export interface SupervisionRow extends TenantRecord {
  readonly participant_id: string;
  readonly supervisor_id: string;
  readonly source: 'direct' | 'cohort';
  readonly created_at: string;
}

export interface StatusChangeRow extends TenantRecord {
  readonly enrollment_id: string;
  readonly participant_id: string;
  readonly from_status: ProgramStatus | null;
  readonly to_status: ProgramStatus;
  readonly effective_date: string;
  readonly reason: CancellationReason | null;
  readonly reason_text: string | null;
  readonly expected_return_date: string | null;
  readonly actor_id: string;
  readonly created_at: string;
}

export interface DemographicsRow extends TenantRecord {
  readonly participant_id: string;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly race: readonly string[];
  readonly veteran_status: string | null;
  readonly disability: string | null;
  readonly education: string | null;
  readonly employment_status: string | null;
}

export interface NationalIdRow extends TenantRecord {
  readonly participant_id: string;
  readonly kind: NationalIdKind;
  readonly ciphertext: Uint8Array;
  readonly blind_index: Uint8Array;
  readonly masked: string;
}

export interface CustomFieldRow extends TenantRecord {
  readonly label: string;
  readonly type: CustomFieldType;
  readonly options: readonly string[];
  readonly position: number;
}

export interface CustomValueRow extends TenantRecord {
  readonly participant_id: string;
  readonly field_id: string;
  readonly value: string;
}
