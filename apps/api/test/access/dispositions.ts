// Who may read each field, and what each id that a caller sends must reach. Reviewed like code: a new field needs a row.
import { IMPORT_FIELD_DISPOSITIONS } from './import-dispositions.ts';

/** Types that only carry others: pages, edges, and the answers of mutations, which hold what the viewer then reads itself. */
export const STRUCTURE =
  /(Connection|Edge|^PageInfo|Saved|Switched|^PeopleInvited|^ListViewDeleted|^ImportDiscarded|^AccountsCreated|^AccountsConverted|^InvitationsChanged|^InvitationNoted|^PublicLinkViewed|^PublicLinkClosed|^SignedUp|^PasswordLinkRequested|^PasswordChanged|^PasswordResetSent|^DeadLink|^TooManyAttempts|^Busy|^SessionEnded|^AccountDeleted|^SubscriptionsExtended|^NotFound|^InvalidInput|^VersionConflict|^FieldProblem)$/;

const CHANGES = 'says what the viewer may do';

/** For each type: the rule, then the fields that follow it. A row is visible by the scope of its repository or because a visible row points to it. */
export const FIELD_DISPOSITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Account: {
    'visible row': `accountStatus accountType caseOwner changes createdAt deletedAt deletionFacts displayName email id lastSignInAt organization
      programStatus restorableUntil subscriptionEndsOn subscriptionStartsOn subscriptionStatus userType version`,
    [CHANGES]: `viewerCanArchive viewerCanChangeSubscription viewerCanConvert viewerCanDeactivate viewerCanDelete viewerCanReactivate viewerCanRestore
      viewerCanUnarchive`,
  },
  AccountChange: { 'by Account.changes alone': 'changedAt changedBy endsOn id kind reason startsOn' },
  DeletionFacts: { 'by Account.deletionFacts alone': 'cohorts enrollments historyEntries supervisions' },
  SubscriptionExtension: {
    'visible row that the viewer may manage': 'account endedOn endsOn',
    'as the caller named it': 'accountId',
    'why not; the same for what is not there and what is not within reach': 'refusal',
  },
  Participant: {
    'visible row, and policy accounts:read': 'account',
    'visible row': `accountStatus accountType addressLine1 addressLine2 caseOwner city country createdAt customValues dateOfBirth displayName email
      enrollment enrollments familyName givenName groups hasConfirmedDetails id isTestRecord lastSignInAt minPayRate phone postalCode preferredName
      pronouns referenceNumber region uln
      statusChangeOptions statusChanges subscriptionStatus supervisions updatedAt userType version statusInconsistency`,
    'visible row, and policy participants:update or oneself': 'signature',
    'visible row; of the viewer as its case owner': 'isNewToViewer',
    'visible row, and policy participants:read_history': 'history',
    'visible row, and policy demographics:read or oneself': 'demographics',
    'visible row, and policy demographics:read': 'standardValues',
    'visible row, and policy national_ids:reveal': 'nationalId',
    [CHANGES]: `viewerCanAssign viewerCanChangeStatus viewerCanConvert viewerCanEdit viewerCanEnroll viewerCanReadDemographics viewerCanReadHistory viewerCanRevealNationalId`,
  },
  Demographics: {
    'by Participant.demographics alone':
      'disability education employmentStatus ethnicity genderIdentity hasNoNationalId race sex veteranStatus',
  },
  Signature: { 'by Participant.signature alone': 'signedAt strokes typedName' },
  ActivationReport: { 'counts visible rows': 'averagePerDay days total' },
  ActivationDay: { 'counts visible rows': 'count day' },
  Activation: { 'visible row': 'activatedAt participant' },
  MaskedNationalId: { 'by Participant.nationalId alone': 'kind masked' },
  NationalIdRevealed: { 'policy national_ids:reveal, each sight in the audit': 'kind value' },
  AuditEntry: {
    'by Participant.history alone': 'action actorName changes channel createdAt id operationId recordId recordType',
  },
  FieldChange: { 'by Participant.history alone, sealed and demographic values masked': 'field newValue oldValue' },
  Enrollment: {
    'with its participant': `assignedProvider cancellationDate cancellationReason cancellationReasonText cohort completionDate employer
      employerAddress expectedEndDate expectedReturnDate id isCurrent mentor occupation plannedHours programStatus provider referrer startDate statusDate suspensionDate returnRefusedOn`,
  },
  StatusChange: {
    'with its participant':
      'changedAt changedBy correctedAt correctedBy effectiveDate enrollmentId expectedReturnDate fromStatus id originalDate reason reasonText toStatus',
  },
  StatusChangeOption: { 'with its participant': 'effects status' },
  Supervision: { 'with its participant': 'sources supervisor' },
  CustomValue: { 'with its participant': 'field value' },
  CustomField: {
    'with a participant, or policy custom_fields:read, of standard sets demographics:read':
      'code id label options section type',
  },
  Group: { 'with a participant, or policy groups:read within the own groups': 'id name number parentId' },
  ParticipantGroupCount: { 'counts visible rows': 'count', 'visible rows point to it': 'id name' },
  ProgramStatusCount: { 'counts visible rows': 'count status' },
  DuplicateCandidate: { 'visible row': 'participant reasons' },
  Batch: {
    'own batch': `canUndoUntil caseload change changedCount createdAt failedCount finishedAt id isUndoable items keptCount kind notes processedCount reasons
      refusedCount retries reversedCount seats seatsFreed seatsNeeded selectedCount startedAt state unchangedCount undoes undoneBy`,
    'own tenant; whoever may prepare a batch may know it': 'seatsFree',
    [CHANGES]: 'viewerCanCancel viewerCanRetry viewerCanRun viewerCanUndo',
  },
  BatchChange: {
    'own batch': `accountAction cleared effectiveDate expectedEndDate expectedReturnDate previousDate previousReason previousReasonText
      previousStatus reason reasonText confirmsRoleConflict resends startDate status userType`,
    'own batch, prepared with policy messages:create': 'messageSubject messageText',
    'visible rows':
      'caseOwner cohort employer group occupation provider supervisorsAdded supervisorsRemoved supervisorsReplacedWith',
  },
  BatchItem: {
    'own batch; the same for what is not there and what is not within reach':
      'fields id note outcome participantId position problem',
    'visible row': 'participant',
  },
  Import: {
    'own import': `additions canUndoUntil columns counts createdAt doneCount checkedCount fileName fileProblem fileSize finishedAt id missing problems profile reading
      rowCount rows sameFileAs isDraftNewer selectedCount seatsNeeded settings startedAt state undoState unknownWords`,
    'own tenant; whoever may import may know it': 'seatsFree',
    [CHANGES]: 'viewerCanCancel viewerCanChange viewerCanRun viewerCanUndo',
  },
  ...IMPORT_FIELD_DISPOSITIONS,
  ExportedFile: {
    'own file, or of the tenant that the viewer runs': `columns fetchCount filters hasDemographics id kind lastTakenAt nationalIds personCount
      reason takenAt takenBy`,
  },
  ExportPrepared: { 'own file; counts visible rows': 'id personCount' },
  BatchReason: { 'own batch': 'code count outcome' },
  Caseload: { 'counts of the tenant, of a case owner that the viewer has chosen': 'after isOver limit now' },
  BatchNoteCount: { 'own batch': 'count note' },
  DuplicateCheck: {
    'visible row': 'candidates',
    'policy participants:read_duplicates; of the whole tenant, as the unique address is': 'emailTaken',
  },
  SupervisorCandidate: { 'visible row, of a visible participant': 'isAssigned refusal supervisor' },
  StaffMember: {
    'visible row, and policy accounts:read': 'account',
    'visible row, and policy groups:read': 'groups',
    'visible row, or named by one':
      'accountStatus accountType displayName email familyName givenName id lastSignInAt occupations organization phone title userType version',
    [CHANGES]: 'viewerCanEdit',
  },
  Organization: {
    'visible row, or named by one': `addressLine1 addressLine2 archivedAt city code country email id kind name phone postalCode region standing version website`,
    'with its organization': 'addresses',
    'visible row, and policy organizations:read': 'owner',
    'visible rows': 'partners',
    'counts visible rows': 'participantCount',
    'counts what hangs on a visible row': 'use',
    [CHANGES]: 'viewerCanArchive viewerCanEdit',
  },
  OrganizationAddress: {
    'with its organization, or an enrollment': 'addressLine1 addressLine2 city country id label postalCode region',
  },
  KnownAddress: {
    'visible rows; of rows out of reach the place alone': 'addressLine1 addressLine2 city country postalCode region',
  },
  OrganizationUse: { 'by Organization.use alone': 'activeEnrollments activePeople occupations' },
  Occupation: {
    'visible row, or named by one': 'code id onetCode owner providers title trainingApproach version',
    'counts visible rows': 'participantCount',
    [CHANGES]: 'viewerCanEdit',
  },
  Cohort: {
    'visible row, or named by one': 'endDate id owner startDate supervisor title version',
    'counts visible rows': 'participantCount',
    [CHANGES]: 'viewerCanEdit',
  },
  Invitation: {
    'visible row': `createdAt email expiresAt familyName givenName id invitedBy isConversion occupations organization sentAt sentCount
      state userType viewedAt`,
    'visible rows': 'participant staffMember',
    [CHANGES]: 'viewerCanChange',
  },
  InvitationStateCount: { 'counts visible rows': 'count state' },
  AddressCheck: {
    'policy invitations:create; of the whole tenant, as the unique address is': 'index state',
    'visible rows': 'invitation participant staffMember',
  },
  PersonOutcome: { 'own input': 'index problem', 'visible rows': 'invitation participant staffMember' },
  InvitationOutcome: { 'visible row': 'id problem' },
  ConvertedAccount: { 'visible row': 'accountId outcome problem' },
  LinkShown: {
    'policy invitations:update, or accounts:reset_password; each sight in the audit': 'expiresAt signInName url',
  },
  InvitationSeen: {
    'whoever has the link': `email expiresAt familyName givenName hasLogin inviterName isConversion isPhoneRequired
      isPreferredNameRequired organizationName requiredFields tenantName userType vocabulary`,
  },
  PasswordLinkSeen: { 'whoever has the link': 'expiresAt purpose signInName' },
  PublicLinkSeen: {
    'whoever has the link': `employerName isPhoneRequired isPreferredNameRequired occupationTitle requiredFields tenantName userType vocabulary`,
  },
  PublicLink: {
    'visible row': `createdAt createdByName employer endsOn id isPaused label maxUses occupation signUps state url userType version views`,
    [CHANGES]: 'viewerCanEdit',
  },
  ListView: {
    'visible row': 'id isDefault name search sharedWith version',
    [CHANGES]: 'viewerCanEdit',
  },
  Mail: {
    'visible row': `attempts createdAt id kind locale nextAttemptAt problem sentAt smtpCode state toEmail toName`,
    'visible row, with the token of its link masked': 'letter',
    [CHANGES]: 'viewerCanRetry',
  },
  Letter: { 'with its mail, or invented': 'html subject text' },
  MailNotSent: { 'about the own message': 'message problem smtpCode' },
  SeatUsage: {
    'own tenant, for those who run it': 'changes free level limit reserved trend used warningPercent',
  },
  SeatDay: { 'own tenant, for those who run it': 'date used' },
  SeatChange: {
    'own tenant, for those who run it': 'actorName changedAt id kind',
    'visible row': 'participant',
  },
  TenantSettings: {
    'own tenant, for those who run it': `groupsRequired hasInstallationSmtp id invitationHours invitationText mobileRequired preferredNameRequired
      caseloadMax seatWarningPercent supervisorsAddParticipants usesPirl
      replyTo requiredSignUpFields senderName smtpFrom smtpHost smtpPort smtpSecurity smtpUser subscriptionMonths version`,
    'own tenant, for those who run it; the password itself is never given': 'hasSmtpPassword',
  },
  Tenant: {
    'own tenant':
      'areGroupsRequired contractType id isPhoneRequired isPreferredNameRequired managers name organizationKinds userTypes usesPirl vocabulary',
  },
  TenantManager: { 'whoever runs the tenant, to everybody in it': 'displayName email' },
  FoundParticipant: {
    'participant of the own employer, by exactly what the supervisor knows, where the tenant allows it':
      'displayName id isSupervised',
  },
  Viewer: {
    oneself:
      'accounts displayName email hasBatchAtWork id occupations organization participant sessions signInName tenant userType',
    [CHANGES]: `viewerBatchKinds viewerCanClaimParticipants viewerCanCreateCohorts viewerCanCreateOccupations viewerCanCreateOrganizations viewerCanCreateParticipants viewerCanEditParticipants viewerCanExportParticipants viewerCanCreatePublicLinks viewerCanCreateAccounts viewerCanImport viewerCanInvite viewerCanListExports viewerCanListInvitations
      isReadOnly viewerCanConfirmDetails viewerCanListAccounts viewerCanListCohorts viewerCanListOccupations viewerCanListOrganizations viewerCanListParticipants viewerCanListPublicLinks viewerCanListStaff viewerCanManageTenant viewerCanReadDemographics viewerCanSearchNationalIds`,
  },
  ViewerAccount: { oneself: 'displayName id isCurrent organizationName tenantName userType' },
  Session: { oneself: 'createdAt expiresAt id ipAddress isCurrent lastSeenAt userAgent' },
  SignInOptions: { anyone: 'demoAccounts mode' },
  DemoAccount: { 'anyone, in demo mode': 'displayName email organizationName password tenantName userType vocabulary' },
};

const FILTER = 'narrows visible rows';
const VISIBLE = 'visible row';
const OWN = 'own batch';
const OWN_IMPORT = 'own import';
const MANAGED = 'visible row that the viewer may manage: not oneself, nobody above';
const EDITABLE = 'visible row that the viewer may edit';

export const ID_DISPOSITIONS: Readonly<Record<string, string>> = {
  'Query.account(id)': VISIBLE,
  'Query.batch(id)': OWN,
  'Query.import(id)': OWN_IMPORT,
  'ImportIdInput.id': OWN_IMPORT,
  'ReadImportInput.id': OWN_IMPORT,
  'CheckImportInput.id': OWN_IMPORT,
  'CheckImportInput.employerId': 'visible employer; placing is judged line by line',
  'CheckImportInput.occupationId': VISIBLE,
  'CheckImportInput.groupId': 'groups within the own groups',
  'SaveImportDraftInput.id': OWN_IMPORT,
  'SaveImportDraftInput.employerId': 'visible employer; placing is judged line by line',
  'SaveImportDraftInput.occupationId': VISIBLE,
  'SaveImportDraftInput.groupId': 'groups within the own groups',
  'Query.importSelection(id)': OWN,
  'ChangeImportRowsInput.id': OWN_IMPORT,
  'RunImportInput.id': OWN_IMPORT,
  'BatchIdInput.batchId': OWN,
  'BatchEditInput.caseOwnerId': 'visible active staff',
  'BatchEditInput.cohortId': 'visible row of the employer or its sponsors',
  'BatchEditInput.employerId': 'visible employer that the viewer may place with',
  'BatchEditInput.occupationId': 'visible row that the employer may use',
  'BatchEditInput.providerId': 'provider of the occupation',
  'BatchGroupInput.groupId': 'group within the own groups',
  'BatchSupervisorsInput.add': 'visible active supervisors of the employer',
  'BatchSupervisorsInput.remove': 'those who are assigned',
  'BatchSupervisorsInput.replaceWith': 'visible active supervisors of the employer',
  'RunBatchInput.batchId': OWN,
  'UserSelectionInput.ids': 'visible rows; others are left out',
  'ParticipantSelectionInput.ids': 'visible rows; others are refused one by one',
  'MatchingParticipantsInput.exceptIds': 'narrows visible rows',
  'Query.cohort(id)': VISIBLE,
  'Mutation.markParticipantSeen(participantId)': VISIBLE,
  'UpdateListViewInput.id': EDITABLE,
  'DeleteListViewInput.id': EDITABLE,
  'Query.mail(id)': VISIBLE,
  'Query.node(id)': VISIBLE,
  'Query.occupation(id)': VISIBLE,
  'Query.organization(id)': VISIBLE,
  'Query.participant(id)': VISIBLE,
  'Query.publicLink(id)': VISIBLE,
  'InvitationFilter.organizationIds': FILTER,
  'Mutation.showInvitationLink(id)': EDITABLE,
  'Mutation.sendPasswordReset(accountId)': 'visible account, not above the own level',
  'Mutation.createHandoverLink(accountId)': 'visible participant without an address',
  'ChangeInvitationAddressInput.id': EDITABLE,
  'ConvertAccountsInput.accountIds': 'visible accounts; others are left out',
  'CreateManagedAccountsInput.organizationId': 'visible row that the viewer may edit',
  'InvitationIdsInput.ids': 'visible rows; others are left out',
  'InviteUsersInput.organizationId': 'visible row that the viewer may edit',
  'InviteeInput.occupationIds': 'visible rows that the employer may use',
  'ManagedPersonInput.occupationIds': 'visible rows that the employer may use',
  'Query.staffMember(id)': VISIBLE,
  'Query.supervisorCandidates(participantId)': VISIBLE,
  'AccountFilter.caseOwnerIds': FILTER,
  'AccountFilter.organizationIds': FILTER,
  'CancelSubscriptionInput.accountId': MANAGED,
  'ChangeAccountStatusInput.accountId': MANAGED,
  'ChangeSubscriptionDatesInput.accountId': MANAGED,
  'DeleteAccountInput.accountId': MANAGED,
  'RestoreAccountInput.accountId': 'deleted account that would be a visible row, and that the viewer may manage',
  'SubscriptionExtensionInput.accountIds': 'visible row that the viewer may manage; others are refused one by one',
  'CohortFilter.supervisorId': FILTER,
  'CohortFilter.usableByEmployerId': FILTER,
  'OccupationFilter.usableByEmployerId': FILTER,
  'ParticipantFilter.caseOwnerIds': FILTER,
  'ParticipantFilter.cohortIds': FILTER,
  'ParticipantFilter.employerIds': FILTER,
  'ParticipantFilter.groupIds': FILTER,
  'ParticipantFilter.occupationIds': FILTER,
  'ParticipantFilter.providerIds': FILTER,
  'ParticipantFilter.supervisorIds': FILTER,
  'PublicLinkFilter.employerIds': FILTER,
  'StaffFilter.organizationIds': FILTER,
  'Mutation.endSession(id)': 'own session',
  'Mutation.switchAccount(accountId)': 'active account of the own login',
  'Mutation.revealNationalId(participantId)': VISIBLE,
  'ActivationFilter.groupIds': FILTER,
  'Query.employerLogins(employerId)': FILTER,
  'Query.employerLogins(groupIds)': 'only decides what is said about visible rows',
  'ArchiveOrganizationInput.id': EDITABLE,
  'AssignSupervisorsInput.participantId': VISIBLE,
  'AssignSupervisorsInput.supervisorIds':
    'visible active supervisors of the employer; on removal, those who are assigned',
  'ChangeCohortMembersInput.cohortId': EDITABLE,
  'ChangeCohortMembersInput.participantIds': VISIBLE,
  'ChangeProgramStatusInput.participantId': VISIBLE,
  'CorrectStatusDateInput.participantId': VISIBLE,
  'CorrectStatusDateInput.statusChangeId': 'change of that participant',
  'CreateCohortInput.ownerId': EDITABLE,
  'CreateCohortInput.supervisorId': 'visible active supervisor of the owner',
  'CreateEnrollmentInput.cohortId': 'visible row of the employer or its sponsors',
  'CreateEnrollmentInput.employerId': 'visible employer that the viewer may place with',
  'CreateEnrollmentInput.occupationId': 'visible row that the employer may use',
  'CreateEnrollmentInput.participantId': VISIBLE,
  'CreateEnrollmentInput.providerId': 'provider of the occupation',
  'CreateOccupationInput.ownerId': EDITABLE,
  'CreateOccupationInput.providerIds': VISIBLE,
  'CreateOrganizationInput.ownerId': 'visible active staff',
  'UpdateOrganizationInput.ownerId': 'visible active staff',
  'OrganizationAddressInput.id': 'address of the organization that is edited',
  'CreateOrganizationInput.partnerIds': 'visible row; a sponsor names itself alone',
  'CreateParticipantInput.caseOwnerId': 'visible active staff',
  'CreateParticipantInput.employerAddressId': 'address of the employer',
  'CreateParticipantInput.groupIds': 'groups within the own groups',
  'CreateParticipantInput.mentorId': 'visible active login of the employer',
  'CreateParticipantInput.referrerId': 'visible active referrer',
  'CreateParticipantInput.cohortId': 'visible row of the employer or its sponsors',
  'CreateParticipantInput.employerId': 'visible employer that the viewer may place with',
  'CreateParticipantInput.occupationId': 'visible row that the employer may use',
  'CreateParticipantInput.providerId': 'provider of the occupation',
  'CreateParticipantInput.supervisorIds': 'visible active supervisors of the employer',
  'CreatePublicLinkInput.employerId': 'visible employer that the viewer may place with',
  'CreatePublicLinkInput.occupationId': 'visible row that the employer may use',
  'CustomValueInput.fieldId': 'field of the own tenant',
  'MakeEnrollmentCurrentInput.enrollmentId':
    'enrollment of that participant, at an employer that the viewer may place with',
  'MakeEnrollmentCurrentInput.participantId': VISIBLE,
  'RetryMailInput.id': VISIBLE,
  'SuperviseParticipantInput.participantId':
    'participant of the own employer who was found by what is known, where the tenant allows it',
  'UpdateCohortInput.id': EDITABLE,
  'UpdateCohortInput.supervisorId': 'visible active supervisor of the owner and of all members',
  'UpdateOccupationInput.id': EDITABLE,
  'UpdateOccupationInput.providerIds': VISIBLE,
  'UpdateOrganizationInput.id': EDITABLE,
  'UpdateOrganizationInput.partnerIds': 'visible row; a sponsor names itself alone',
  'UpdateStaffInput.id': 'visible row, nobody above the own level',
  'UpdateStaffInput.groupIds': 'groups within the own groups; never of oneself',
  'UpdateStaffInput.occupationIds': 'visible rows that the organization may use',
  'UpdateStaffInput.organizationId': VISIBLE,
  'UpdateParticipantInput.caseOwnerId': 'visible active staff',
  'UpdateParticipantInput.cohortId': 'visible row of the employer or its sponsors',
  'UpdateParticipantInput.employerId': 'visible employer that the viewer may place with',
  'UpdateParticipantInput.employerAddressId': 'address of the employer',
  'UpdateParticipantInput.mentorId': 'visible active login of the employer',
  'UpdateParticipantInput.referrerId': 'visible active referrer',
  'UpdateParticipantInput.groupIds': 'groups within the own groups',
  'UpdateParticipantInput.id': VISIBLE,
  'UpdateParticipantInput.occupationId': 'visible row that the employer may use',
  'UpdateParticipantInput.providerId': 'provider of the occupation',
  'UpdatePublicLinkInput.id': EDITABLE,
};

/** Inputs that carry data of a policy of their own: the operation's policy is not enough. */
export const INPUT_POLICIES: Readonly<Record<string, string>> = {
  'CreateParticipantInput.demographics': 'policy demographics:update',
  'CreateParticipantInput.nationalId': 'policy national_ids:reveal',
  'DuplicateCheckInput.nationalId': 'policy national_ids:search',
  'UpdateParticipantInput.demographics': 'policy demographics:update',
  'UpdateParticipantInput.nationalId': 'policy national_ids:reveal',
  'ParticipantFilter.nationalId': 'policy national_ids:search',
};
