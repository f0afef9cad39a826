// What other parts of the API may use of sign-in.
export { accountsOfLogin, type LoginAccount } from './accounts/accounts-of-login.ts';
export type { Admission } from './attempts/admission.ts';
export { countClaimAttempt, takeBackClaimAttempt } from './attempts/claim-attempts.ts';
export { countLinkAttempt } from './attempts/link-attempts.ts';
export { isCommonPassword } from './password/common-passwords.ts';
export { addLogin, provePassword, replacePassword } from './password/login-password.ts';
export { TooBusy } from './password/slots.ts';
export { isFromOwnPage } from './same-origin.ts';
export { enter } from './sign-in/enter.ts';
export { registerAuthRoutes } from './auth-routes.ts';
export { createAuth, type Auth } from './create-auth.ts';
export { createLogin, hasLogin, signInNameOf } from './logins.ts';
export { hashPassword, PasswordHasher } from './password/password-hasher.ts';
export { endSession, endSessionsOfAccounts, sessionsOfLogin, type LoginSession } from './session/sessions.ts';
export type { SessionViewer } from './session/session-viewer.ts';
export { judgeSession, READ_SESSION, readViewerRow, sessionKey, type SessionRow } from './session/viewer-row.ts';
export { viewerOfAccount } from './session/viewer-of-account.ts';
export { switchAccount } from './accounts/switch-account.ts';
