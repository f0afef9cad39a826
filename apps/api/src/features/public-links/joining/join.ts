import { cleanSignUp, isFull, parseEmailAddress, publicLinkStateOf, refuse, type SignUp } from '@guildhall/domain';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { InvalidInput, isUserError, refusalsAmong, type UserError } from '../../../errors/user-errors.type.ts';
import type { Visitor } from '../../../visitor.ts';
import { hasConflictingLogin, NewAccountsRepository } from '../../invitations/index.ts';
import {
  type Busy,
  countAttempt,
  type Credentials,
  DeadLink,
  newCredentials,
  openLogin,
  provenLogin,
  refuseUnknownLink,
  SignedUp,
  signUpColumns,
  SignUpRepository,
  type TooManyAttempts,
} from '../../sign-up/index.ts';
import { hashOfGivenToken } from '../../../security/link-tokens.ts';
import { findByToken, JoiningRepository, type FoundPublicLink, type LinkToJoin } from './joining.repository.ts';
import type { JoinThroughPublicLinkInput } from './joining.inputs.ts';
import { PublicLinkClosed } from './joining.type.ts';

export interface OpenPublicLink {
  readonly found: FoundPublicLink;
  readonly link: LinkToJoin;
}

type NotOpen = DeadLink | PublicLinkClosed | TooManyAttempts;

/** Finds the public link of a token, or says why nobody gets through. Made-up tokens count against the network. */
export async function findOpenLink(visitor: Visitor, token: string): Promise<OpenPublicLink | NotOpen> {
  const hash = hashOfGivenToken(token);
  const found = hash && (await findByToken(visitor.auth.pool, hash));
  if (!found) return refuseUnknownLink(visitor);
  const work = visitor.workIn(found.tenantId, found.newAccountId);
  try {
    const link = await new JoiningRepository(work, found.tenantId).find(found.id);
    if (!link) return DeadLink.because('unknown');
    return (await closed(visitor, work, link)) ?? { found, link };
  } finally {
    await work.end();
  }
}

/** Why nobody can sign up through the link now; null while somebody can (US-PUB-06, US-PUB-07). */
async function closed(visitor: Visitor, work: UnitOfWork, link: LinkToJoin): Promise<PublicLinkClosed | null> {
  const state = publicLinkStateOf(link, visitor.today());
  if (state !== 'open') return PublicLinkClosed.because(state);
  if (link.seatLimit === null) return null;
  const used = await new SignUpRepository(work, link.tenantId, visitor.vault).countSeats();
  return isFull(link.seatLimit - used) ? PublicLinkClosed.because('full') : null;
}

/** Signs somebody up through a public link: account, login and enrollment at once, and in (US-PUB-04, US-PUB-08). */
export async function joinThroughPublicLink(
  visitor: Visitor,
  input: JoinThroughPublicLinkInput,
): Promise<SignedUp | InvalidInput | NotOpen | Busy> {
  const open = await findOpenLink(visitor, input.token);
  if (isUserError(open)) return open;
  const { found, link } = open;
  const email = parseEmailAddress(input.email);
  const signUp = cleanSignUp(input.signUp, { ...link, today: visitor.today() });
  const refusals = refusalsAmong(email, signUp);
  if (!email.ok || !signUp.ok) return InvalidInput.of(refusals);
  const credentials = await credentialsFor(visitor, email.value.key, input, link);
  if (isUserError(credentials)) return credentials as InvalidInput | TooManyAttempts | Busy;
  const work = visitor.workIn(found.tenantId, found.newAccountId);
  const refusal = await work.write(
    () => store(visitor, { work, found, credentials, email: email.value, signUp: signUp.value }),
    (result) => result === null,
  );
  if (refusal) return refusal;
  return SignedUp.of(await visitor.enter(email.value.key, input.password));
}

/** A login that has the address is opened with its own password; the page can't tell whether there is one. */
async function credentialsFor(
  visitor: Visitor,
  emailKey: string,
  { password, signUp }: JoinThroughPublicLinkInput,
  link: LinkToJoin,
): Promise<Credentials | UserError> {
  const words = [link.tenantName, link.employerName, emailKey, signUp.givenName, signUp.familyName];
  if (!(await visitor.hasLogin(emailKey))) return newCredentials(visitor, emailKey, password, words);
  const proven = await provenLogin(visitor, emailKey, password);
  return proven instanceof InvalidInput ? refuseAddress(visitor) : proven;
}

// Whoever tries addresses learns which ones are taken, so each try counts.
function refuseAddress(visitor: Visitor): InvalidInput | TooManyAttempts {
  const limited = countAttempt(visitor);
  return limited ?? InvalidInput.of([refuse('address_taken', 'email')]);
}

interface Joining {
  readonly work: UnitOfWork;
  readonly found: FoundPublicLink;
  readonly credentials: Credentials;
  readonly email: { readonly address: string; readonly key: string };
  readonly signUp: SignUp;
}

/** Stores everything, or gives the reason why nothing was. */
async function store(visitor: Visitor, joining: Joining): Promise<InvalidInput | NotOpen | null> {
  const { work, found, credentials, email, signUp } = joining;
  const repository = new JoiningRepository(work, found.tenantId);
  const signUps = new SignUpRepository(work, found.tenantId, visitor.vault);
  await signUps.holdSeats();
  const link = await repository.findForUpdate(found.id);
  if (!link) return DeadLink.because('unknown');
  const reason = await closed(visitor, work, link);
  if (reason) return reason;
  if (await signUps.isAddressTaken(email.key)) return refuseAddress(visitor);
  if (await isInConflict(joining, link)) return InvalidInput.of([refuse('role_conflict_of_login')]);
  const { givenName, familyName } = signUp.identity;
  // Nothing has shown yet that the mailbox is theirs.
  const loginId = await openLogin(work, credentials, { name: `${givenName} ${familyName}`, isVerified: false });
  if (loginId === null) return refuseAddress(visitor);
  await new NewAccountsRepository(work, found.tenantId).create([accountOf(visitor, joining, link, loginId)], {
    createdBy: found.newAccountId,
    groupsOf: link.createdBy,
    caseOwnerId: link.createdBy,
    effectiveDate: visitor.today(),
  });
  await signUps.store(found.newAccountId, signUp, link.vocabulary);
  await repository.noteSignUp(link.id, found.newAccountId);
  return null;
}

/** The login is staff in the occupation; nobody is there to say that it is right (US-MNG-10). */
async function isInConflict({ work, found: { tenantId }, credentials }: Joining, link: LinkToJoin): Promise<boolean> {
  if (credentials.kind !== 'known') return false;
  const login = { tenantId, loginId: credentials.loginId, exceptId: null };
  return hasConflictingLogin(await work.manager(), login, {
    userType: link.userType,
    occupationIds: [link.occupationId],
  });
}

function accountOf(visitor: Visitor, { found, email, signUp }: Joining, link: LinkToJoin, loginId: string) {
  const { givenName, familyName } = signUp.identity;
  return {
    id: found.newAccountId,
    userType: link.userType,
    givenName,
    familyName,
    organizationId: link.employerId,
    occupationIds: [link.occupationId],
    email,
    columns: { ...signUpColumns(signUp), loginId, lastSignInAt: visitor.now() },
  };
}
