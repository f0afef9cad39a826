// Rows of logins, accounts and what staff belongs to.
import type { AccountStatus, UserType } from '@guildhall/domain';
import type { Address, TenantRecord } from './tenant-rows.ts';

export interface LoginRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface LoginCredentialRow {
  readonly id: string;
  readonly login_id: string;
  readonly provider_id: 'credential';
  readonly account_id: string;
  readonly password: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AccountRow extends TenantRecord, Address {
  readonly login_id: string | null;
  readonly user_type: UserType;
  readonly organization_id: string | null;
  readonly account_status: AccountStatus;
  readonly given_name: string;
  readonly family_name: string;
  readonly preferred_name: string | null;
  readonly email: string | null;
  readonly email_key: string | null;
  readonly phone: string | null;
  readonly date_of_birth: string | null;
  readonly reference_number: string | null;
  readonly case_owner_id: string | null;
  readonly invited_at: string | null;
  readonly subscription_ends_on: string | null;
  readonly subscription_cancelled_at: string | null;
  readonly last_sign_in_at: string | null;
  readonly sort_name: string;
  readonly name_key: string;
  readonly created_at: string;
  readonly created_by: string | null;
  readonly updated_at: string;
}

export interface MentorOccupationRow extends TenantRecord {
  readonly account_id: string;
  readonly occupation_id: string;
}

export interface GroupRow extends TenantRecord {
  readonly parent_id: string | null;
  readonly name: string;
}

export interface GroupMemberRow extends TenantRecord {
  readonly group_id: string;
  readonly account_id: string;
}

export interface CohortRow extends TenantRecord {
  readonly owner_id: string;
  readonly title: string;
  readonly supervisor_id: string | null;
  readonly start_date: string;
  readonly end_date: string;
  readonly created_at: string;
  readonly updated_at: string;
}
