import { CohortEntity } from '../features/cohorts/cohort.entity.ts';
import { InvitationEntity } from '../features/invitations/invitation.entity.ts';
import {
  MentorOccupationEntity,
  OccupationEntity,
  OccupationProviderEntity,
} from '../features/occupations/occupation.entity.ts';
import { ListViewEntity } from '../features/list-views/list-view.entity.ts';
import {
  OrganizationAddressEntity,
  OrganizationEntity,
  PartnershipEntity,
} from '../features/organizations/organization.entity.ts';
import { AccountEntity } from '../features/participants/account.entity.ts';
import { EnrollmentEntity, StatusChangeEntity, SupervisionEntity } from '../features/participants/enrollment.entity.ts';
import {
  CustomFieldEntity,
  CustomValueEntity,
  DemographicsEntity,
  GroupEntity,
  GroupMemberEntity,
  NationalIdEntity,
  StandardValueEntity,
} from '../features/participants/participant-data.entity.ts';
import { SignatureEntity } from '../features/welcome/signature.entity.ts';
import { TenantSettingsEntity } from '../features/tenant-settings/tenant-settings.entity.ts';
import { PublicLinkEntity } from '../features/public-links/public-link.entity.ts';

/** Every entity; a test compares their columns with those of the migrated database. */
export const ENTITIES = [
  AccountEntity,
  CohortEntity,
  CustomFieldEntity,
  CustomValueEntity,
  DemographicsEntity,
  EnrollmentEntity,
  GroupEntity,
  GroupMemberEntity,
  InvitationEntity,
  ListViewEntity,
  MentorOccupationEntity,
  NationalIdEntity,
  OccupationEntity,
  OccupationProviderEntity,
  OrganizationAddressEntity,
  OrganizationEntity,
  PartnershipEntity,
  PublicLinkEntity,
  SignatureEntity,
  StandardValueEntity,
  StatusChangeEntity,
  SupervisionEntity,
  TenantSettingsEntity,
] as const;
