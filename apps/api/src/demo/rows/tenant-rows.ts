// Rows of tenants, organizations and occupations, with the names of their columns.
import type { ContractType, OrganizationKind, TrainingApproach, Vocabulary } from '@guildhall/domain';

export interface TenantRecord {
  readonly tenant_id: string;
  readonly id: string;
}

export interface Address {
  readonly address_line1: string | null;
  readonly address_line2: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postal_code: string | null;
}

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly contract_type: ContractType;
  readonly vocabulary: Vocabulary;
  readonly seat_limit: number | null;
  readonly created_at: string;
}

export interface OrganizationRow extends TenantRecord, Address {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly code: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface PartnershipRow extends TenantRecord {
  readonly sponsor_id: string;
  readonly employer_id: string;
}

export interface OccupationRow extends TenantRecord {
  readonly owner_id: string;
  readonly title: string;
  readonly code: string;
  readonly onet_code: string | null;
  readonly training_approach: TrainingApproach;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface OccupationProviderRow extends TenantRecord {
  readonly occupation_id: string;
  readonly provider_id: string;
}
