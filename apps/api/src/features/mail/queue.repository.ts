import type { DeliveryProblem, LetterFacts, LetterKind, LetterLocale, Vocabulary } from '@guildhall/domain';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Link } from '../../security/link-tokens.ts';

/** A mail that this worker may send for a while. */
export interface Claim {
  readonly tenantId: string;
  readonly id: string;
  /** Which attempt it is, from 1. */
  readonly attempt: number;
}

/** What a letter is made of. */
export interface QueuedMail {
  readonly tenantId: string;
  readonly id: string;
  readonly kind: LetterKind;
  readonly locale: LetterLocale;
  readonly toEmail: string;
  readonly toName: string;
  readonly link: Link | null;
  readonly facts: LetterFacts;
  readonly messageId: string;
  readonly createdAt: Date;
  readonly tenantName: string;
  readonly vocabulary: Vocabulary;
}

/** A job acts for nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export const MAIL_COLUMNS = `m.tenant_id AS "tenantId", m.id, m.kind, m.locale, m.to_email AS "toEmail", m.to_name AS "toName",
  CASE WHEN m.link_id IS NOT NULL THEN json_build_object('purpose', m.link_purpose, 'id', m.link_id, 'generation', m.link_generation) END AS link,
  m.facts, m.message_id AS "messageId", m.created_at AS "createdAt", t.name AS "tenantName", t.vocabulary`;

/**
 * The outbox as the worker sees it. A claim is a transaction of its own and ends by itself, so that no connection is held
 * while a mail server is being slow, and a worker that was killed holds nothing for long.
 */
export class QueueRepository {
  constructor(
    private readonly source: DataSource,
    private readonly claimSeconds: number,
  ) {}

  /** Takes the mail that is due first, of any tenant; null when none is. */
  async claim(): Promise<Claim | null> {
    const [row]: { tenant_id: string; id: string; attempt: number }[] = await this.source.query(
      'SELECT tenant_id, id, attempt FROM claim_mail($1)',
      [this.claimSeconds],
    );
    return row ? { tenantId: row.tenant_id, id: row.id, attempt: row.attempt } : null;
  }

  /** Every tenant, for jobs that go through all of them. */
  async tenantIds(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query('SELECT all_tenant_ids() AS id');
    return rows.map(({ id }) => id);
  }

  /** Forgets mails that were settled and written before a moment, and those to people who were removed for good. */
  async forgetBefore(moment: Date): Promise<void> {
    await this.source.query('SELECT forget_mails($1), forget_mails_of_purged_accounts()', [moment]);
  }

  /** A unit of work in one tenant. */
  work({ tenantId }: { readonly tenantId: string }): UnitOfWork {
    return new UnitOfWork(this.source, { tenantId, actorId: NOBODY, channel: 'job' });
  }

  /** The mail of a claim. */
  async read(work: UnitOfWork, { tenantId, id }: Claim): Promise<QueuedMail> {
    const manager = await work.manager();
    const [mail]: QueuedMail[] = await manager.query(
      `SELECT ${MAIL_COLUMNS} FROM mails m JOIN tenants t ON t.id = m.tenant_id WHERE m.tenant_id = $1 AND m.id = $2`,
      [tenantId, id],
    );
    if (!mail) throw new Error('A mail that was claimed is gone.');
    return mail;
  }

  /** Notes that it was handed over to a mail server, or kept where there is none. */
  async settle(claim: Claim, state: 'sent' | 'kept'): Promise<void> {
    await this.change(
      claim,
      `state = $3, claimed_until = NULL, problem = NULL, smtp_code = NULL, sent_at = clock_timestamp()`,
      [state],
    );
  }

  /**
   * Notes why it was not handed over, and when to try again; never, when `minutes` is null. An attempt that another worker
   * has taken over is left to that one.
   */
  async postpone(
    claim: Claim,
    failure: { problem: DeliveryProblem; smtpCode: number | null },
    minutes: number | null,
  ): Promise<void> {
    await this.change(
      claim,
      `state = CASE WHEN $3::float IS NULL THEN 'dead' ELSE 'queued' END, claimed_until = NULL, problem = $4, smtp_code = $5,
       next_attempt_at = clock_timestamp() + make_interval(secs => coalesce($3::float, 0) * 60)`,
      [minutes, failure.problem, failure.smtpCode],
      'AND attempts = $6',
      [claim.attempt],
    );
  }

  private async change(
    claim: Claim,
    changes: string,
    values: readonly unknown[],
    condition = '',
    more: readonly unknown[] = [],
  ): Promise<void> {
    const work = this.work(claim);
    await work.write(
      async () => {
        const manager = await work.manager();
        await manager.query(
          `UPDATE mails SET ${changes} WHERE tenant_id = $1 AND id = $2 AND state = 'queued' ${condition}`,
          [claim.tenantId, claim.id, ...values, ...more],
        );
      },
      () => true,
    );
  }
}
