// Who may do what to which record: the specification, in a table for people. `matrix.ts` reads it.

import { BATCH_ACCESS } from './batch-access.ts';
import { IMPORT_ACCESS } from './import-access.ts';
import { SENSITIVE_ACCESS } from './sensitive-access.ts';
import { STATUS_ACCESS } from './status-access.ts';

// refused = the user type lacks the policy (of a field: it is null). hidden = the same answer as for an id that does not exist.
export const ACCESS_TABLE = `
                       regulator  sponsor   administrator  supervisor  mentor    provider  referrer  apprentice  anonymous

  participant · participants · participantSuggestions · node(Participant):
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   allowed        allowed     allowed   allowed   allowed   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    allowed   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.history:
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    refused     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.demographics:
  oneself              allowed    allowed   refused        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   refused        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.nationalId:
  oneself              allowed    allowed   refused        hidden      hidden    hidden    hidden    refused     refused
  own organization     allowed    allowed   refused        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  participantDuplicates · supervisorCandidates · prepareBatch(selection.ids) · prepareExport(participants.ids) · prepareExport(users.ids) · prepareImport(selection.ids) · convertAccounts · updateParticipant · changeProgramStatus · correctStatusDate · makeEnrollmentCurrent · addSupervisors · removeSupervisors · addCohortMembers(participantIds) · removeCohortMembers(participantIds):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  markParticipantSeen:
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    refused     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    refused     refused
  assigned             allowed    allowed   allowed        allowed     allowed   allowed   allowed   refused     refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    refused     refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    refused     refused
  sole provider        allowed    hidden    hidden         hidden      hidden    allowed   hidden    refused     refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    refused     refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    refused     refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    refused     refused
${SENSITIVE_ACCESS}${STATUS_ACCESS}
  organization · organizations:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Organization):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  other provider       allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  other referrer       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateOrganization:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createParticipant(employerId) · createPublicLink(employerId) · employerLogins:
  own organization     hidden     hidden    allowed        refused     refused   refused   refused   refused     refused
  partner              hidden     allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createOccupation(ownerId):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createCohort(ownerId):
  own organization     invalid    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  occupation · occupations:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  mentored             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Occupation):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  mentored             allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateOccupation:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  mentored             allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  cohort · cohorts:
  own organization     allowed    allowed   allowed        hidden      refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        hidden      refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         hidden      refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         hidden      refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         hidden      refused   refused   refused   refused     refused
  supervised           allowed    allowed   allowed        allowed     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         hidden      refused   refused   refused   refused     refused

  node(Cohort):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  supervised           allowed    allowed   allowed        allowed     hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateCohort · addCohortMembers(cohortId) · removeCohortMembers(cohortId):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  supervised           allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  publicLink · publicLinks · updatePublicLink:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(PublicLink):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  listViews · updateListView · deleteListView:
  oneself                        allowed    allowed   allowed        allowed     allowed   allowed   allowed   refused     refused
  somebody else's                hidden     hidden    hidden         hidden      hidden    hidden    hidden    refused     refused
  foreign tenant                 hidden     hidden    hidden         hidden      hidden    hidden    hidden    refused     refused

  listViews:
  shared with the own user type  allowed    allowed   allowed        allowed     allowed   allowed   allowed   refused     refused
  updateListView · deleteListView:
  shared with the own user type  allowed    hidden    hidden         hidden      hidden    hidden    hidden    refused     refused

  node(ListView):
  oneself                        allowed    allowed   allowed        allowed     allowed   allowed   allowed   hidden      refused
  shared with the own user type  allowed    allowed   allowed        allowed     allowed   allowed   allowed   hidden      refused
  somebody else's                hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant                 hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  staffMember · staff:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  updateStaff:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(StaffMember):
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  other provider       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  other referrer       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  endSession:
  own session          allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  switchAccount:
  of the same login    allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  deactivated          hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  createListView:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   refused     refused
  viewer:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  Viewer.participant:
  oneself              hidden     hidden    hidden         hidden      hidden    hidden    hidden    allowed     refused
  customFields · groups · importFields:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  createOrganization · standardFields:
  oneself              allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  signInOptions:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     allowed
  sendPasswordReset:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     invalid    invalid   invalid        refused     refused   refused   refused   refused     refused
  sister employer      invalid    invalid   hidden         refused     refused   refused   refused   refused     refused
  foreign employer     invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  createHandoverLink:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  account(participant) · accounts(participant):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  subscriptionExtension(participant) · extendSubscriptions(participant) · changeSubscriptionDates(participant) · cancelSubscription(participant) · reinstateSubscription(participant) · changeAccountStatus(participant) · deleteAccount(participant):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  restoreAccount(participant):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  account(staff) · accounts(staff):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  changeSubscriptionDates(staff):
  oneself              invalid    invalid   invalid        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  subscriptionExtension(staff) · extendSubscriptions(staff) · cancelSubscription(staff) · reinstateSubscription(staff) · changeAccountStatus(staff) · deleteAccount(staff) · restoreAccount(staff):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  inviteUsers(organizationId) · createManagedAccounts(organizationId):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
${BATCH_ACCESS}
${IMPORT_ACCESS}
  mail · mails · retryMail:
  own tenant           allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  node(Mail):
  own tenant           allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  tenantSettings · seats · letterPreview · sendTestMail · updateAccountSettings · updateMailSettings:
  oneself              allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  node(TenantSettings):
  oneself              allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  invitations · resendInvitations · revokeInvitations · changeInvitationAddress · showInvitationLink:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  archiveOrganization:
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      invalid    invalid   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  restoreOrganization:
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  confirmDetails:
  oneself              refused    refused   refused        refused     refused   refused   refused   allowed     refused
  addressesOfPostcode:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   allowed     refused
  addressChecks · activationReport · activations:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  changePassword:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  requestPasswordLink · invitationByToken · passwordLinkByToken · noteInvitationViewed · acceptInvitation · setPassword · publicLinkByToken · notePublicLinkViewed · joinThroughPublicLink:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     allowed
`;
