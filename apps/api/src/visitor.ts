import { enter, hasLogin, isCommonPassword, type Auth } from './auth/index.ts';
import type { UnitOfWork, WorkScope } from './database/unit-of-work.ts';
import { OutboxRepository } from './features/mail/index.ts';
import type { LinkTokens } from './security/link-tokens.ts';
import type { NationalIdVault } from './security/national-id-vault.ts';

/** The request of somebody who may be anybody. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string | undefined;
  readonly cookieHeader: string | undefined;
  /** False where a page of somebody else made the browser send it. */
  readonly isFromOwnPage: boolean;
  setCookies(cookies: readonly string[]): void;
}

export interface VisitorParts {
  readonly unitOfWork: (scope: WorkScope) => UnitOfWork;
  readonly auth: Auth;
  readonly links: LinkTokens;
  readonly vault: NationalIdVault;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** What an operation works with that needs no sign-in: it speaks for nobody, and a link says what it may touch. */
export class Visitor {
  constructor(
    private readonly parts: VisitorParts,
    readonly caller: Caller,
  ) {}

  get auth(): Auth {
    return this.parts.auth;
  }

  get links(): LinkTokens {
    return this.parts.links;
  }

  get vault(): NationalIdVault {
    return this.parts.vault;
  }

  /** The present, by the server's clock. */
  now(): Date {
    return this.parts.now();
  }

  /** Today in UTC. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  readonly isCommonPassword = isCommonPassword;

  /** Work in the tenant of a link, on behalf of the account that it is about. */
  workIn(tenantId: string, actorId: string): UnitOfWork {
    return this.parts.unitOfWork({ tenantId, actorId, channel: 'app' });
  }

  /** Letters of a tenant, posted by the running write of `work`. */
  mailOf(work: UnitOfWork, tenantId: string): OutboxRepository {
    return new OutboxRepository(work, tenantId, new URL(this.parts.publicUrl).hostname);
  }

  /** Whether somebody signs in with the address. */
  hasLogin(emailKey: string): Promise<boolean> {
    return hasLogin(this.auth, emailKey);
  }

  /** Signs in whoever has just set or proven a password; false when it has to be done by hand. */
  async enter(emailKey: string, password: string): Promise<boolean> {
    const { address, userAgent, cookieHeader } = this.caller;
    const cookies = await enter(this.auth, { emailKey, password, clientAddress: address, userAgent, cookieHeader });
    if (cookies === null) return false;
    this.caller.setCookies(cookies);
    return true;
  }
}
