import type { DeliveryProblem, LetterKind, MailState } from '@guildhall/domain';
import { mailScope } from '../../access/mail-scope.ts';
import { ScopedRepository } from '../../database/scoped-repository.ts';
import type { Page } from '../../graphql/connection.ts';
import { readPage, type PageRequest, type SortTerm } from '../../graphql/keyset.ts';
import { containsAll } from '../../graphql/text-filter.ts';
import { asUuid } from '../../graphql/uuid.ts';
import type { MailFilter } from './mails.inputs.ts';
import { MAIL_COLUMNS, type QueuedMail } from './queue.repository.ts';

/** A mail with what became of it. */
export interface MailRow extends QueuedMail {
  readonly state: MailState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly problem: DeliveryProblem | null;
  readonly smtpCode: number | null;
  readonly sentAt: Date | null;
}

const SELECT = `SELECT ${MAIL_COLUMNS}, m.state, m.attempts, m.next_attempt_at AS "nextAttemptAt", m.problem, m.smtp_code AS "smtpCode",
    m.sent_at AS "sentAt", folded(m.to_name || ' ' || m.to_email) AS recipient
  FROM mails m JOIN tenants t ON t.id = m.tenant_id WHERE m.tenant_id = :tenantId`;

// Ids carry their time.
const NEWEST_FIRST: readonly SortTerm[] = [{ name: 'id', expression: 'p.id', type: 'uuid', direction: 'desc' }];

/** The mails of the tenant, for those who run it. */
export class MailsRepository extends ScopedRepository {
  private visible() {
    return this.visibleRows(SELECT, mailScope(this.viewer));
  }

  private matching({ states, kinds, text }: MailFilter) {
    const rows = this.visible();
    if (states) rows.andWhere('p.state = ANY(:states)', { states: states as MailState[] });
    if (kinds) rows.andWhere('p.kind = ANY(:kinds)', { kinds: kinds as LetterKind[] });
    containsAll(rows, 'p.recipient', text);
    return rows;
  }

  /** One page of the mails that match, the newest first. */
  async list(filter: MailFilter, page: PageRequest): Promise<Page<MailRow>> {
    return readPage<MailRow>(this.matching(filter).select('p.*'), NEWEST_FIRST, page);
  }

  /** How many match. */
  async count(filter: MailFilter): Promise<number> {
    return this.countOf(this.matching(filter));
  }

  /** One mail, or null when it is not there or not visible. */
  async find(id: string): Promise<MailRow | null> {
    const rows = this.visible()
      .select('p.*')
      .where('p.id = :id', { id: asUuid(id) });
    return (await rows.getRawOne<MailRow>()) ?? null;
  }

  /** The same, held for a change until the transaction ends. */
  async findForUpdate(id: string): Promise<MailRow | null> {
    const manager = await this.manager();
    await manager.query('SELECT id FROM mails WHERE tenant_id = $1 AND id = $2 FOR UPDATE', [
      this.viewer.tenantId,
      asUuid(id),
    ]);
    return this.find(id);
  }

  /** Puts a dead letter back into the queue, with all its attempts before it. */
  async requeue({ tenantId, id }: MailRow): Promise<void> {
    const manager = await this.manager();
    await manager.query(
      `UPDATE mails SET state = 'queued', attempts = 0, next_attempt_at = clock_timestamp(), problem = NULL, smtp_code = NULL
       WHERE tenant_id = $1 AND id = $2`,
      [tenantId, id],
    );
    await manager.query(`SELECT graphile_worker.add_job('send_mails')`);
  }

  /** Test messages of a tenant are sent one after the other: the button is no tool to fill mailboxes with. */
  async takeTestTurn(): Promise<void> {
    await this.holdTurn('test mail');
  }
}
