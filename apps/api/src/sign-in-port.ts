import {
  accountsOfLogin,
  countClaimAttempt,
  endSession,
  sessionsOfLogin,
  signInNameOf,
  switchAccount,
  takeBackClaimAttempt,
  type Admission,
  type Auth,
  type LoginAccount,
  type LoginSession,
} from './auth/index.ts';
import type { DemoAccount } from './features/viewer/viewer.type.ts';
import { asUuid } from './graphql/uuid.ts';

/** What resolvers need of sign-in, which lies outside tenants. */
export interface SignInPort {
  readonly mode: string;
  demoAccounts(): Promise<readonly DemoAccount[]>;
  accountsOf(loginId: string): Promise<readonly LoginAccount[]>;
  sessionsOf(loginId: string): Promise<readonly LoginSession[]>;
  /** What the login signs in with. */
  signInNameOf(loginId: string): Promise<string>;
  /** False when the login has no such session. */
  endSession(loginId: string, sessionId: string): Promise<boolean>;
  /** False when the account is not the login's or not active. */
  switchAccount(session: { sessionId: string; loginId: string }, accountId: string): Promise<boolean>;
  /** Whether the account may look for a person by what is known of them. */
  countClaim(accountId: string): Promise<Admission>;
  takeBackClaim(accountId: string): Promise<void>;
}

/** @param demoAccounts what the sign-in page offers to try; none outside demo mode */
export function signInPort(auth: Auth, mode: string, demoAccounts: readonly DemoAccount[]): SignInPort {
  return {
    mode,
    demoAccounts: () => Promise.resolve(demoAccounts),
    accountsOf: (loginId) => accountsOfLogin(auth.pool, loginId),
    signInNameOf: (loginId) => signInNameOf(auth.pool, loginId),
    sessionsOf: (loginId) => sessionsOfLogin(auth, loginId),
    endSession: (loginId, sessionId) => endSession(auth.pool, loginId, asUuid(sessionId)),
    switchAccount: ({ sessionId, loginId }, accountId) => switchAccount(auth, sessionId, loginId, asUuid(accountId)),
    countClaim: (accountId) => countClaimAttempt(auth, accountId),
    takeBackClaim: (accountId) => takeBackClaimAttempt(auth, accountId),
  };
}
