// What other parts of the API may use of sign-in.
export { accountsOfLogin, type LoginAccount } from './accounts/accounts-of-login.ts';
export { registerAuthRoutes } from './auth-routes.ts';
export { createAuth, type Auth } from './create-auth.ts';
export { createLogin } from './logins.ts';
export { hashPassword, PasswordHasher } from './password/password-hasher.ts';
export { endSession, endSessionsOfAccount, sessionsOfLogin, type LoginSession } from './session/sessions.ts';
export { readViewerRow } from './session/viewer-row.ts';
export { switchAccount } from './accounts/switch-account.ts';
