import type { LetterFacts, LetterKind, LetterLocale } from '@guildhall/domain';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import type { Link } from '../../security/link-tokens.ts';

/** A letter that somebody is to get. */
export interface Letter {
  readonly kind: LetterKind;
  readonly to: { readonly email: string; readonly name: string; readonly accountId: string | null };
  /** Without one, that of the tenant's vocabulary. */
  readonly locale?: LetterLocale;
  /** The page that it leads to; without one, a page that its kind names. */
  readonly link?: Link;
  readonly facts?: LetterFacts;
  /** What it is about, where it must not be sent twice: for one kind, account and occasion only the first is stored. */
  readonly occasion?: string;
}

// The worker is told in the same transaction. It looks through the outbox by itself too, so a job that gets lost delays no
// mail for long.
const POST = `
  WITH posted AS (INSERT INTO mails (tenant_id, id, kind, locale, to_email, to_name, account_id, link_purpose, link_id, link_generation, facts, occasion, message_id)
  SELECT t.id, m.id, l.kind, coalesce(l.locale, CASE t.vocabulary WHEN 'uk' THEN 'en-GB' ELSE 'en-US' END), l.to_email, l.to_name,
    l.account_id, l.link_purpose, l.link_id, l.link_generation, l.facts, l.occasion, m.id || '@' || $3
  FROM jsonb_to_recordset($2) AS l (kind text, locale text, to_email text, to_name text, account_id uuid, link_purpose text,
    link_id uuid, link_generation integer, facts jsonb, occasion text)
  CROSS JOIN LATERAL (SELECT uuid_v7() AS id WHERE l.kind IS NOT NULL) m
  JOIN tenants t ON t.id = $1
  ON CONFLICT DO NOTHING RETURNING 1)
  SELECT graphile_worker.add_job('send_mails') FROM (SELECT FROM posted LIMIT 1) AS any_posted`;

/**
 * Where letters wait to be sent. They are stored by the running write, so a letter exists exactly when its cause does. Asks
 * for no viewer: jobs and public pages post too.
 */
export class OutboxRepository {
  /** @param mailHost stands in Message-IDs */
  constructor(
    private readonly work: UnitOfWork,
    private readonly tenantId: string,
    private readonly mailHost: string,
  ) {}

  /** Stores one letter. */
  async post(letter: Letter): Promise<void> {
    await this.postAll([letter]);
  }

  /** Stores letters in one statement. */
  async postAll(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const manager = await this.work.manager();
    await manager.query(POST, [this.tenantId, JSON.stringify(letters.map(rowOf)), this.mailHost]);
  }
}

const rowOf = ({ kind, to, locale, link, facts = {}, occasion }: Letter) => ({
  kind,
  locale,
  to_email: to.email,
  to_name: to.name,
  account_id: to.accountId,
  link_purpose: link?.purpose,
  link_id: link?.id,
  link_generation: link?.generation,
  facts,
  occasion,
});
