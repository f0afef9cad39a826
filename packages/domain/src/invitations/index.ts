// What the domain shows of invitations: `../index.ts` passes it on.
export { INVITATION_STATES } from './invitation-states.ts';
export type { InvitationState } from './invitation-states.ts';
export { invitationStateOf, isUsable, canResend, invitationExpiry } from './invitation-state.ts';
export type { InvitationFacts } from './invitation-state.ts';
export {
  INVITATION_MAILS_PER_ADDRESS,
  INVITATION_MAILS_PER_TENANT,
  INVITEES_MAX,
  CONVERSIONS_MAX,
  maySendInvitation,
} from './sending-limits.ts';
export type { SentToday } from './sending-limits.ts';
export { ADDRESS_LIST_MAX, parseAddressList } from './address-list.ts';
export type { AddressList, ListedAddress } from './address-list.ts';
export { MENTOR_OCCUPATIONS_MAX, checkInvitee } from './check-invitee.ts';
export type { Invitee, InviteeInput, InviteeFacts } from './check-invitee.ts';
export { ADDRESS_STATES, addressStateOf } from './address-state.ts';
export type { AddressState, AddressFacts } from './address-state.ts';
export { CONVERSION_OUTCOMES, convertAccount } from './convert-account.ts';
export type { ConversionOutcome, ConvertibleAccount, ConversionDecision } from './convert-account.ts';
export { inviteAgain } from './invite-again.ts';
export type { InviteDecision } from './invite-again.ts';
export { isRoleConflict } from './role-conflict.ts';
export type { RoleInOccupations } from './role-conflict.ts';
export { NO_MAIL_DOMAIN, signInNameOf, isNoMailName } from './sign-in-name.ts';
export {
  PASSWORD_MIN,
  PASSWORD_MAX,
  PASSWORD_LINK_MINUTES,
  PASSWORD_LINKS_PER_HOUR,
  RECENT_SIGN_IN_MINUTES,
  checkPassword,
} from '../passwords/password-rules.ts';
export type { PasswordContext } from '../passwords/password-rules.ts';
export { signUpFieldsOf, cleanSignUp } from './sign-up.ts';
export type { RawSignUp, SignUpRules, SignUp } from './sign-up.ts';
