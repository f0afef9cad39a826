import 'reflect-metadata';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { assertEveryOperationIsGuarded } from './access/operation-policies.ts';
import {
  AccountFieldsResolver,
  AccountSavedResolver,
  ParticipantAccountResolver,
  StaffAccountResolver,
  SubscriptionExtensionResolver,
} from './features/accounts/account-fields.resolver.ts';
import { AccountsMutations } from './features/accounts/accounts.mutations.ts';
import { AccountsResolver } from './features/accounts/accounts.resolver.ts';
import { BatchChangeFieldsResolver } from './features/batches/batch-change-fields.resolver.ts';
import { BatchFieldsResolver } from './features/batches/batch-fields.resolver.ts';
import { BatchesResolver, BatchItemFieldsResolver, BatchSavedResolver } from './features/batches/batches.resolver.ts';
import { CohortSavedResolver, CohortsResolver } from './features/cohorts/cohorts.resolver.ts';
import { HistoryResolver } from './features/history/history.resolver.ts';
import { ImportFieldsResolver } from './features/imports/import-fields.resolver.ts';
import { ImportDuplicateResolver, ImportRowResolver } from './features/imports/import-row.resolver.ts';
import { ImportSelectionsResolver } from './features/imports/import-selections.resolver.ts';
import { ImportSettingsOfImportResolver, ImportSettingsResolver } from './features/imports/import-settings.resolver.ts';
import { ImportFieldInfoResolver } from './features/imports/import-field-info.resolver.ts';
import { ImportRowsSavedResolver, ImportSavedResolver, ImportsResolver } from './features/imports/imports.resolver.ts';
import { MailSavedResolver, MailsResolver } from './features/mail/mails.resolver.ts';
import { MailSettingsResolver } from './features/mail/mail-settings.resolver.ts';
import { AcceptanceResolver } from './features/invitations/acceptance/acceptance.resolver.ts';
import { InvitationsMutations } from './features/invitations/invitations.mutations.ts';
import {
  AddressCheckResolver,
  InvitationsResolver,
  PersonOutcomeResolver,
} from './features/invitations/invitations.resolver.ts';
import { OccupationSavedResolver, OccupationsResolver } from './features/occupations/occupations.resolver.ts';
import { OrganizationSavedResolver, OrganizationsResolver } from './features/organizations/organizations.resolver.ts';
import {
  EnrollmentFieldsResolver,
  SupervisionFieldsResolver,
} from './features/participants/enrollment-fields.resolver.ts';
import {
  ParticipantConnectionResolver,
  ParticipantGroupCountResolver,
} from './features/participants/participant-groups.resolver.ts';
import { ParticipantFieldsResolver } from './features/participants/participant-fields.resolver.ts';
import { ParticipantSavedResolver } from './features/participants/participant-saved.resolver.ts';
import { ClaimResolver } from './features/participants/claim/claim.resolver.ts';
import { EnrollmentMutations } from './features/participants/enrollment/enrollment.mutations.ts';
import { StatusMutations } from './features/participants/status/status.mutations.ts';
import { ParticipantsMutations } from './features/participants/participants.mutations.ts';
import { ParticipantsResolver } from './features/participants/participants.resolver.ts';
import { PasswordLinksResolver } from './features/password-links/password-links.resolver.ts';
import { JoiningResolver } from './features/public-links/joining/joining.resolver.ts';
import { ListViewSavedResolver, ListViewsResolver } from './features/list-views/list-views.resolver.ts';
import { SuggestionsResolver } from './features/participants/suggestions/suggestions.resolver.ts';
import { UnseenResolver } from './features/participants/unseen/unseen.resolver.ts';
import { PublicLinkSavedResolver, PublicLinksResolver } from './features/public-links/public-links.resolver.ts';
import { SeatChangeResolver, SeatsResolver } from './features/seats/seats.resolver.ts';
import { StaffResolver, StaffSavedResolver } from './features/staff/staff.resolver.ts';
import { NodeResolver } from './features/viewer/node.resolver.ts';
import { StandardFieldsResolver } from './features/standard-fields/standard-fields.resolver.ts';
import {
  TenantSettingsResolver,
  TenantSettingsSavedResolver,
} from './features/tenant-settings/tenant-settings.resolver.ts';
import { ActivationsResolver } from './features/activations/activations.resolver.ts';
import { WelcomeResolver } from './features/welcome/welcome.resolver.ts';
import { TenantFieldsResolver } from './features/viewer/tenant-fields.resolver.ts';
import { ExportsResolver } from './features/exports/exports.resolver.ts';
import { ViewerBatchesResolver } from './features/viewer/viewer-batches.resolver.ts';
import { ViewerResolver } from './features/viewer/viewer.resolver.ts';
import { callFieldsDirectly } from './graphql/direct-fields.ts';

const RESOLVERS = [
  AcceptanceResolver,
  AccountFieldsResolver,
  AccountSavedResolver,
  AccountsMutations,
  AccountsResolver,
  AddressCheckResolver,
  BatchesResolver,
  BatchChangeFieldsResolver,
  BatchFieldsResolver,
  BatchItemFieldsResolver,
  BatchSavedResolver,
  CohortSavedResolver,
  CohortsResolver,
  EnrollmentFieldsResolver,
  ExportsResolver,
  HistoryResolver,
  ImportDuplicateResolver,
  ImportFieldInfoResolver,
  ImportFieldsResolver,
  ImportRowResolver,
  ImportRowsSavedResolver,
  ImportSavedResolver,
  ImportSettingsOfImportResolver,
  ImportSelectionsResolver,
  ImportSettingsResolver,
  ImportsResolver,
  InvitationsMutations,
  InvitationsResolver,
  MailSavedResolver,
  MailSettingsResolver,
  MailsResolver,
  JoiningResolver,
  NodeResolver,
  OccupationSavedResolver,
  OccupationsResolver,
  OrganizationSavedResolver,
  OrganizationsResolver,
  ParticipantAccountResolver,
  ParticipantConnectionResolver,
  ParticipantFieldsResolver,
  ParticipantGroupCountResolver,
  ParticipantSavedResolver,
  StatusMutations,
  EnrollmentMutations,
  ClaimResolver,
  ParticipantsMutations,
  ParticipantsResolver,
  PasswordLinksResolver,
  PersonOutcomeResolver,
  ListViewSavedResolver,
  ListViewsResolver,
  SuggestionsResolver,
  UnseenResolver,
  PublicLinkSavedResolver,
  PublicLinksResolver,
  SeatChangeResolver,
  SeatsResolver,
  StaffAccountResolver,
  StaffResolver,
  StaffSavedResolver,
  StandardFieldsResolver,
  SubscriptionExtensionResolver,
  SupervisionFieldsResolver,
  TenantSettingsResolver,
  TenantSettingsSavedResolver,
  TenantFieldsResolver,
  WelcomeResolver,
  ActivationsResolver,
  ViewerBatchesResolver,
  ViewerResolver,
] as const;

/** Builds the schema out of every resolver; refuses when an operation has no policy. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    // Inputs are cleaned by the domain, which gives every problem of a form at once.
    validate: false,
  });
  assertEveryOperationIsGuarded(schema);
  callFieldsDirectly(schema);
  nameNodesAtOnce(schema);
  return schema;
}

/** A record of `node` names its type; type-graphql would make a promise of the name, which compiled queries can't take. */
function nameNodesAtOnce(schema: GraphQLSchema): void {
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = ({ __typename }: { __typename?: string }) => __typename;
}
