// The mutations of the API as one call each, with everything about a participant in the answer.
import type { Answer, Caller } from './test-server.ts';

const PARTICIPANT = `id version userType givenName familyName preferredName pronouns displayName email phone dateOfBirth referenceNumber uln
  addressLine1 addressLine2 city region postalCode country minPayRate isTestRecord accountStatus accountType subscriptionStatus caseOwner { id } groups { id }
  nationalId { kind masked } demographics { sex ethnicity race veteranStatus disability education employmentStatus genderIdentity hasNoNationalId }
  customValues { field { id } value }
  enrollment { id isCurrent programStatus statusDate startDate expectedEndDate plannedHours completionDate cancellationDate suspensionDate
    expectedReturnDate cancellationReason cancellationReasonText
    employer { id } occupation { id } provider { id } assignedProvider { id } cohort { id }
    employerAddress { id label } mentor { id } referrer { id } }
  supervisions { sources supervisor { id } }
  statusChanges { fromStatus toStatus effectiveDate reason reasonText expectedReturnDate changedBy }
  statusInconsistency`;

const FAILURE = '... on UserError { message } ... on InvalidInput { problems { field code message } }';
const CONFLICT = `... on VersionConflict { current { __typename id ... on Participant { version givenName }
  ... on Organization { version name } ... on Occupation { version title } ... on Cohort { version title } ... on PublicLink { version label } ... on ListView { version name } } }`;
const PARTICIPANT_SAVED = `... on ParticipantSaved { id participant { ${PARTICIPANT} } droppedSupervisors { id } }`;
const ORGANIZATION_SAVED = `... on OrganizationSaved { id organization { id version kind name code email phone website city country standing owner { id } addresses { id label city postalCode } archivedAt partners { id } viewerCanEdit viewerCanArchive } }`;
const OCCUPATION_SAVED = `... on OccupationSaved { id occupation { id version title code onetCode trainingApproach owner { id } providers { id } viewerCanEdit } }`;
const COHORT_SAVED = `... on CohortSaved { id cohort { id version title startDate endDate owner { id } supervisor { id } participantCount } }`;
const PUBLIC_LINK_SAVED = `... on PublicLinkSaved { id publicLink { id version label endsOn maxUses isPaused state url userType views signUps
  employer { id } occupation { id } createdByName viewerCanEdit } }`;

const LIST_VIEW_SAVED = `... on ListViewSaved { id listView { id version name search sharedWith isDefault viewerCanEdit } }`;

const ACCOUNT = `id version displayName accountStatus accountType subscriptionStatus subscriptionStartsOn subscriptionEndsOn
  changes { kind reason startsOn endsOn changedBy } viewerCanDeactivate viewerCanReactivate viewerCanArchive viewerCanUnarchive viewerCanDelete
  viewerCanRestore viewerCanChangeSubscription`;
const ACCOUNT_SAVED = `... on AccountSaved { id account { ${ACCOUNT} } }`;
const ACCOUNT_CONFLICT = '... on VersionConflict { current { id ... on Account { version accountStatus } } }';
const EXTENDED = '... on SubscriptionsExtended { extensions { accountId endedOn endsOn refusal { code } } }';
const OUTCOMES = `doneCount outcomes { index problem { code field } participant { id accountType subscriptionStatus accountStatus } staffMember { id accountType userType }
  invitation { id state email sentCount } }`;
const CHANGED = '... on InvitationsChanged { doneCount outcomes { id problem { code } } }';

/** Each mutation with the type of its input and what is asked of its result. */
const MUTATIONS = {
  createParticipant: ['CreateParticipantInput', PARTICIPANT_SAVED],
  updateParticipant: ['UpdateParticipantInput', PARTICIPANT_SAVED + CONFLICT],
  addSupervisors: ['AssignSupervisorsInput', PARTICIPANT_SAVED],
  removeSupervisors: ['AssignSupervisorsInput', PARTICIPANT_SAVED],
  changeProgramStatus: ['ChangeProgramStatusInput', PARTICIPANT_SAVED + CONFLICT],
  correctStatusDate: ['CorrectStatusDateInput', PARTICIPANT_SAVED + CONFLICT],
  superviseParticipant: ['SuperviseParticipantInput', PARTICIPANT_SAVED],
  createEnrollment: ['CreateEnrollmentInput', PARTICIPANT_SAVED + CONFLICT],
  makeEnrollmentCurrent: ['MakeEnrollmentCurrentInput', PARTICIPANT_SAVED + CONFLICT],
  createOrganization: ['CreateOrganizationInput', ORGANIZATION_SAVED],
  confirmDetails: ['ConfirmDetailsInput', PARTICIPANT_SAVED],
  updateOrganization: ['UpdateOrganizationInput', ORGANIZATION_SAVED + CONFLICT],
  archiveOrganization: ['ArchiveOrganizationInput', ORGANIZATION_SAVED + CONFLICT],
  restoreOrganization: ['ArchiveOrganizationInput', ORGANIZATION_SAVED + CONFLICT],
  createOccupation: ['CreateOccupationInput', OCCUPATION_SAVED],
  updateOccupation: ['UpdateOccupationInput', OCCUPATION_SAVED + CONFLICT],
  createCohort: ['CreateCohortInput', COHORT_SAVED],
  updateCohort: ['UpdateCohortInput', COHORT_SAVED + CONFLICT],
  createPublicLink: ['CreatePublicLinkInput', PUBLIC_LINK_SAVED],
  updatePublicLink: ['UpdatePublicLinkInput', PUBLIC_LINK_SAVED + CONFLICT],
  prepareExport: ['PrepareExportInput', '... on ExportPrepared { id personCount }'],
  createListView: ['CreateListViewInput', LIST_VIEW_SAVED],
  updateListView: ['UpdateListViewInput', LIST_VIEW_SAVED + CONFLICT],
  deleteListView: ['DeleteListViewInput', '... on ListViewDeleted { id }'],
  changeAccountStatus: ['ChangeAccountStatusInput', ACCOUNT_SAVED + ACCOUNT_CONFLICT],
  deleteAccount: ['DeleteAccountInput', '... on AccountDeleted { accountId }' + ACCOUNT_CONFLICT],
  restoreAccount: ['RestoreAccountInput', ACCOUNT_SAVED],
  changeSubscriptionDates: ['ChangeSubscriptionDatesInput', ACCOUNT_SAVED + ACCOUNT_CONFLICT],
  cancelSubscription: ['CancelSubscriptionInput', ACCOUNT_SAVED + ACCOUNT_CONFLICT],
  reinstateSubscription: ['CancelSubscriptionInput', ACCOUNT_SAVED + ACCOUNT_CONFLICT],
  updateStaff: [
    'UpdateStaffInput',
    '... on StaffSaved { id staffMember { id version groups { id } title displayName email phone userType organization { id } occupations { id } } }',
  ],
  extendSubscriptions: ['ExtendSubscriptionsInput', EXTENDED],
  addCohortMembers: ['ChangeCohortMembersInput', COHORT_SAVED],
  removeCohortMembers: ['ChangeCohortMembersInput', COHORT_SAVED],
  inviteUsers: ['InviteUsersInput', `... on PeopleInvited { ${OUTCOMES} }`],
  createManagedAccounts: ['CreateManagedAccountsInput', `... on AccountsCreated { ${OUTCOMES} }`],
  resendInvitations: ['InvitationIdsInput', CHANGED],
  revokeInvitations: ['InvitationIdsInput', CHANGED],
  changeInvitationAddress: ['ChangeInvitationAddressInput', CHANGED],
  convertAccounts: [
    'ConvertAccountsInput',
    '... on AccountsConverted { convertedCount skippedCount refusedCount accounts { accountId outcome problem { code } } }',
  ],
} as const;
type MutationName = keyof typeof MUTATIONS;

/** The result of a mutation: the members of its union, whichever it is. */
// Tests read whatever the union holds; the schema is what holds the shape.
// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the union's
export type Result = any;

/** Sends a mutation and gives the whole answer, errors included. */
export function send(ask: Caller, mutation: MutationName, input: object): Promise<Answer> {
  const [type, selection] = MUTATIONS[mutation];
  return ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ${FAILURE} } }`, {
    input,
  });
}

/** Sends a mutation and gives its result; an error of the operation itself is thrown. */
export async function run(ask: Caller, mutation: MutationName, input: object): Promise<Result> {
  return dataOf(await send(ask, mutation, input))[mutation];
}

/** What a query answers; an error of the operation itself is thrown. */
export async function query(ask: Caller, text: string, variables?: Record<string, unknown>): Promise<Result> {
  return dataOf(await ask(text, variables));
}

function dataOf(answer: Answer): Result {
  if (answer.errors) throw new Error(`The operation failed: ${answer.body}`);
  return answer.data;
}

/** One participant as the caller sees it. */
export async function participant(ask: Caller, id: string): Promise<Result> {
  return (await query(ask, `query ($id: ID!) { participant(id: $id) { ${PARTICIPANT} } }`, { id })).participant;
}

/** The problems of a refused mutation as "field: code", in their order. */
export function problemsOf(result: Result): string[] {
  if (result.__typename !== 'InvalidInput') throw new Error(`It was not refused: ${JSON.stringify(result)}`);
  const problems = result.problems as { field: string | null; code: string }[];
  return problems.map(({ field, code }) => (field === null ? code : `${field}: ${code}`));
}

/** Calls something `times` times at once. */
export const atOnce = <T>(times: number, call: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => call(index)));

/** How often each value is there. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
