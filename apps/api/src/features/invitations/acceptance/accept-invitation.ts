import {
  cleanSignUp,
  isFull,
  isParticipantType,
  parseEmailAddress,
  refuse,
  type Outcome,
  type Refusal,
  type SignUp,
} from '@guildhall/domain';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { InvalidInput, isUserError, type UserError } from '../../../errors/user-errors.type.ts';
import type { Visitor } from '../../../visitor.ts';
import {
  type Busy,
  type Credentials,
  DeadLink,
  newCredentials,
  openLogin,
  provenLogin,
  SignedUp,
  signUpColumns,
  SignUpRepository,
  type TooManyAttempts,
} from '../../sign-up/index.ts';
import { NewAccountsRepository } from '../new-accounts.repository.ts';
import { hasConflictingLogin } from '../roles.ts';
import { AcceptanceRepository, type FoundInvitation, type InvitationToAccept } from './acceptance.repository.ts';
import type { AcceptInvitationInput } from './acceptance.inputs.ts';
import { deadLink, findOpen } from './find-open.ts';

type Accepted = SignedUp | InvalidInput | DeadLink | TooManyAttempts | Busy;

/**
 * Accepts an invitation: a login with the chosen password, or the person's own login, opens the account, which is made
 * where there was none. The person is signed in afterwards (US-INV-08, US-ACC-01, US-ACC-03, US-ACC-08).
 */
export async function acceptInvitation(visitor: Visitor, input: AcceptInvitationInput): Promise<Accepted> {
  const open = await findOpen(visitor, input.token);
  if (isUserError(open)) return open;
  const { invitation, found } = open;
  const signUp = readSignUp(visitor, input, invitation);
  const credentials = await credentialsOf(visitor, input, invitation);
  const refusals = signUp && !signUp.ok ? signUp.refusals : [];
  if (isUserError(credentials)) return merged(credentials, refusals);
  if (refusals.length > 0) return InvalidInput.of(refusals);
  const work = visitor.workIn(found.tenantId, invitation.accountId ?? found.newAccountId);
  const refusal = await work.write(
    () => store(visitor, { work, found, credentials, signUp: signUp?.ok ? signUp.value : null }),
    (result) => result === null,
  );
  if (refusal) return refusal;
  return SignedUp.of(await visitor.enter(credentials.emailKey, input.password));
}

/** Null for a managed account: what staff entered stays, nobody has to answer anything first (US-ACC-04). */
function readSignUp(
  visitor: Visitor,
  { signUp }: AcceptInvitationInput,
  invitation: InvitationToAccept,
): Outcome<SignUp> | null {
  if (invitation.accountId !== null) return null;
  return cleanSignUp(signUp ?? {}, { ...invitation, today: visitor.today() });
}

async function credentialsOf(
  visitor: Visitor,
  input: AcceptInvitationInput,
  invitation: InvitationToAccept,
): Promise<Credentials | UserError> {
  const name = input.signInName?.trim() ? parseEmailAddress(input.signInName, 'signInName') : null;
  if (name && !name.ok) return InvalidInput.of(name.refusals);
  const emailKey = name?.ok ? name.value.key : invitation.emailKey;
  if (emailKey === invitation.emailKey && invitation.hasLogin) return provenLogin(visitor, emailKey, input.password);
  return newCredentials(visitor, emailKey, input.password, contextWords(input, invitation));
}

function contextWords(input: AcceptInvitationInput, invitation: InvitationToAccept): string[] {
  const { givenName, familyName } = input.signUp ?? invitation;
  const { tenantName, organizationName, email } = invitation;
  return [tenantName, organizationName, email, givenName ?? '', familyName ?? ''];
}

function merged(problem: UserError, refusals: readonly Refusal[]): Accepted {
  if (!(problem instanceof InvalidInput)) return problem as Accepted;
  return InvalidInput.because([...InvalidInput.of(refusals).problems, ...problem.problems]);
}

interface Acceptance {
  readonly work: UnitOfWork;
  readonly found: FoundInvitation;
  readonly credentials: Credentials;
  readonly signUp: SignUp | null;
}

/** Stores everything, or gives the reason why nothing was. */
async function store(visitor: Visitor, acceptance: Acceptance): Promise<InvalidInput | DeadLink | null> {
  const { work, found, credentials } = acceptance;
  const repository = new AcceptanceRepository(work, found.tenantId);
  const invitation = await repository.findForUpdate(found.id);
  if (!invitation) return DeadLink.because('unknown');
  const dead = deadLink(invitation, visitor.now());
  if (dead) return dead;
  const refusal =
    (await refusalOf(new SignUpRepository(work, found.tenantId, visitor.vault), invitation)) ??
    (await refusalOfLogin(acceptance, invitation));
  if (refusal) return InvalidInput.of([refusal]);
  const loginId = await openLogin(work, credentials, loginOf(acceptance, invitation));
  if (loginId === null) return InvalidInput.of([refuse('sign_in_name_taken', 'signInName')]);
  const accountId = invitation.accountId ?? found.newAccountId;
  if (invitation.accountId === null) await createAccount(visitor, acceptance, invitation, loginId);
  else await repository.openAccount(accountId, loginId, visitor.now());
  await repository.noteAccepted(invitation.id, accountId, visitor.now());
  if (credentials.kind === 'known') await tellAboutAccount(visitor, work, invitation, accountId);
  return null;
}

async function refusalOf(signUps: SignUpRepository, invitation: InvitationToAccept): Promise<Refusal | null> {
  if (invitation.accountId !== null) return null;
  if (await signUps.isAddressTaken(invitation.emailKey)) return refuse('address_taken');
  if (!isParticipantType(invitation.userType) || invitation.seatLimit === null) return null;
  await signUps.holdSeats();
  return isFull(invitation.seatLimit - (await signUps.countSeats())) ? refuse('no_free_seat') : null;
}

/** A login that is there already may be somebody on the other side; whoever invited says whether that is right (US-MNG-10). */
async function refusalOfLogin(
  { work, found: { tenantId }, credentials }: Acceptance,
  invitation: InvitationToAccept,
): Promise<Refusal | null> {
  if (credentials.kind !== 'known' || invitation.confirmsRoleConflict) return null;
  const login = { tenantId, loginId: credentials.loginId, exceptId: invitation.accountId };
  const isConflict = await hasConflictingLogin(await work.manager(), login, invitation);
  return isConflict ? refuse('role_conflict_of_login') : null;
}

function loginOf({ signUp, credentials: { emailKey } }: Acceptance, invitation: InvitationToAccept) {
  const { givenName, familyName } = signUp?.identity ?? invitation;
  const name = [givenName, familyName].filter(Boolean).join(' ') || emailKey;
  // The link came to this mailbox; another name for signing in has not been proven to be one.
  return { name, isVerified: emailKey === invitation.emailKey };
}

async function createAccount(
  visitor: Visitor,
  { work, found, signUp }: Acceptance,
  invitation: InvitationToAccept,
  loginId: string,
): Promise<void> {
  if (!signUp) throw new Error('An account needs a name.');
  const { givenName, familyName } = signUp.identity;
  const now = visitor.now();
  const account = {
    id: found.newAccountId,
    userType: invitation.userType,
    givenName,
    familyName,
    organizationId: invitation.organizationId,
    occupationIds: invitation.occupationIds,
    email: { address: invitation.email, key: invitation.emailKey },
    columns: { ...signUpColumns(signUp), loginId, invitedAt: invitation.createdAt, lastSignInAt: now },
  };
  await new NewAccountsRepository(work, found.tenantId).create([account], {
    createdBy: invitation.invitedBy,
    groupsOf: invitation.invitedBy,
    caseOwnerId: invitation.invitedBy,
    effectiveDate: visitor.today(),
  });
  await new SignUpRepository(work, found.tenantId, visitor.vault).store(account.id, signUp, invitation.vocabulary);
}

/** Somebody whose login it is hears of it, in case it was somebody else. */
async function tellAboutAccount(
  visitor: Visitor,
  work: UnitOfWork,
  invitation: InvitationToAccept,
  accountId: string,
): Promise<void> {
  const { email, organizationName, inviterName, givenName, familyName } = invitation;
  const name = [givenName, familyName].filter(Boolean).join(' ');
  await visitor.mailOf(work, invitation.tenantId).post({
    kind: 'account_added',
    to: { email, name, accountId },
    facts: { organizationName, inviterName, happenedAt: visitor.now().toISOString() },
  });
}
