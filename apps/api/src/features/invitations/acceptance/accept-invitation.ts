import {
  checkPassword,
  cleanSignUp,
  isFull,
  isParticipantType,
  parseEmailAddress,
  refuse,
  type Outcome,
  type Refusal,
  type SignUp,
} from '@guildhall/domain';
import { addLogin, provePassword, TooBusy } from '../../../auth/index.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { InvalidInput, isUserError, type UserError } from '../../../errors/user-errors.type.ts';
import type { Visitor } from '../../../visitor.ts';
import { Busy, DeadLink, SignedUp, signUpColumns, SignUpRepository, TooManyAttempts } from '../../sign-up/index.ts';
import { NewAccountsRepository } from '../new-accounts.repository.ts';
import { AcceptanceRepository, type FoundInvitation, type InvitationToAccept } from './acceptance.repository.ts';
import type { AcceptInvitationInput } from './acceptance.inputs.ts';
import { deadLink, findOpen } from './find-open.ts';

type Accepted = SignedUp | InvalidInput | DeadLink | TooManyAttempts | Busy;

/** How the person is going to sign in: with a login that is there, or with one that is made now. */
type Credentials =
  | { readonly kind: 'known'; readonly emailKey: string; readonly loginId: string }
  | { readonly kind: 'new'; readonly emailKey: string; readonly passwordHash: string };

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
  if (emailKey === invitation.emailKey && invitation.hasLogin) return proven(visitor, emailKey, input.password);
  const password = checkPassword(input.password, {
    words: contextWords(input, invitation),
    isCommon: visitor.isCommonPassword,
  });
  if (!password.ok) return InvalidInput.of(password.refusals);
  try {
    return { kind: 'new', emailKey, passwordHash: await visitor.auth.passwords.hash(password.value) };
  } catch (error) {
    if (error instanceof TooBusy) return Busy.create();
    throw error;
  }
}

async function proven(visitor: Visitor, emailKey: string, password: string): Promise<Credentials | UserError> {
  const proof = await provePassword(visitor.auth, { emailKey, password, clientAddress: visitor.caller.address });
  switch (proof.kind) {
    case 'proven':
      return { kind: 'known', emailKey, loginId: proof.loginId };
    case 'wrong':
      return InvalidInput.of([refuse('password_wrong', 'password')]);
    case 'too_many_attempts':
      return TooManyAttempts.after(proof.retryAfterSeconds);
    case 'busy':
      return Busy.create();
  }
}

function contextWords(input: AcceptInvitationInput, invitation: InvitationToAccept): string[] {
  const { givenName, familyName } = input.signUp ?? invitation;
  const { tenantName, organizationName, email } = invitation;
  return ['Guildhall', tenantName, organizationName, email, givenName ?? '', familyName ?? ''];
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
  const refusal = await refusalOf(repository, invitation);
  if (refusal) return InvalidInput.of([refusal]);
  const loginId =
    credentials.kind === 'known' ? credentials.loginId : await newLogin(acceptance, invitation, credentials);
  if (loginId === null) return InvalidInput.of([refuse('sign_in_name_taken', 'signInName')]);
  const accountId = invitation.accountId ?? found.newAccountId;
  if (invitation.accountId === null) await createAccount(visitor, acceptance, invitation, loginId);
  else await repository.openAccount(accountId, loginId, visitor.now());
  await repository.noteAccepted(invitation.id, accountId, visitor.now());
  if (credentials.kind === 'known') await tellAboutAccount(visitor, work, invitation, accountId);
  return null;
}

async function refusalOf(repository: AcceptanceRepository, invitation: InvitationToAccept): Promise<Refusal | null> {
  if (invitation.accountId !== null) return null;
  if (await repository.isAddressTaken(invitation.emailKey)) return refuse('address_taken');
  if (!isParticipantType(invitation.userType) || invitation.seatLimit === null) return null;
  const free = invitation.seatLimit - (await repository.countSeatsForUpdate());
  return isFull(free) ? refuse('no_free_seat') : null;
}

async function newLogin(
  { work, signUp }: Acceptance,
  invitation: InvitationToAccept,
  { emailKey, passwordHash }: Extract<Credentials, { kind: 'new' }>,
): Promise<string | null> {
  const { givenName, familyName } = signUp?.identity ?? invitation;
  const name = [givenName, familyName].filter(Boolean).join(' ') || emailKey;
  // The link came to this mailbox; another name for signing in has not been proven to be one.
  const isVerified = emailKey === invitation.emailKey;
  return addLogin(await work.manager(), { emailKey, name, passwordHash, isVerified });
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
