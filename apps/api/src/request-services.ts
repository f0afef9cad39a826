import type { CalendarDate } from '@guildhall/domain';
import type { ActingViewer } from './access/acting-viewer.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import { OutboxRepository, type MailParts } from './features/mail/index.ts';
import { NewAccountsRepository } from './features/invitations/new-accounts.repository.ts';
import { TenantSettingsRepository } from './features/tenant-settings/index.ts';
import { WithRepositories } from './repositories.ts';
import type { LinkTokens } from './security/link-tokens.ts';
import type { NationalIdVault } from './security/national-id-vault.ts';

/** What lives as long as the server. */
export interface ServerParts {
  readonly vault: NationalIdVault;
  readonly links: LinkTokens;
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly mailParts: MailParts;
  /** Whether the links of mail that is kept work: to try the product out, never where real people are. */
  readonly showsKeptLinks: boolean;
  readonly now: () => Date;
}

/** What one request works with: every repository already speaks for the viewer. */
export class RequestServices extends WithRepositories {
  constructor(
    work: UnitOfWork,
    viewer: ActingViewer,
    private readonly parts: ServerParts,
  ) {
    super(work, viewer);
  }

  get tenantSettings(): TenantSettingsRepository {
    return new TenantSettingsRepository(this.work, this.viewer.tenantId);
  }

  get newAccounts(): NewAccountsRepository {
    return new NewAccountsRepository(this.work, this.viewer.tenantId);
  }

  get mail(): OutboxRepository {
    return new OutboxRepository(this.work, this.viewer.tenantId, new URL(this.parts.publicUrl).hostname);
  }

  get vault(): NationalIdVault {
    return this.parts.vault;
  }

  get links(): LinkTokens {
    return this.parts.links;
  }

  get publicUrl(): string {
    return this.parts.publicUrl;
  }

  get mailParts(): MailParts {
    return this.parts.mailParts;
  }

  get showsKeptLinks(): boolean {
    return this.parts.showsKeptLinks;
  }

  /** The present, by the server's clock. */
  now(): Date {
    return this.parts.now();
  }

  /** The account that is asking, for the viewer field. */
  async viewerAccount() {
    const account = await this.staff.self();
    return { ...account, id: this.viewer.accountId, userType: this.viewer.userType };
  }

  /** Today in UTC. */
  today(): CalendarDate {
    return this.now().toISOString().slice(0, 10);
  }
}
