import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { OperationError } from '../errors/operation-error.ts';
import type { RequestContext } from '../request-context.ts';
import { revive, storable } from './answers.ts';

interface Claim {
  readonly id: string;
  /** The answer that the key already had. */
  readonly answer?: object;
}

/**
 * Takes the idempotency key of a mutation for its transaction. A second request with the same key waits for the first
 * (the unique key holds it), then gets the first one's answer.
 *
 * @throws OperationError IDEMPOTENCY_KEY_REUSED when the key was used with other input
 */
export async function claimKey(
  context: RequestContext,
  operation: string,
  args: Record<string, unknown>,
): Promise<Claim | null> {
  const input = args.input as { clientMutationId?: string | null } | undefined;
  const key = input?.clientMutationId;
  if (!key || !context.work || !context.viewer) return null;
  if (key.length > 200 || key.includes('\0') || !key.isWellFormed()) {
    throw new OperationError(
      'BAD_USER_INPUT',
      'Use a clientMutationId of at most 200 characters that can be displayed.',
    );
  }
  const fingerprint = createHash('sha256')
    .update(`${operation}\n${JSON.stringify(input)}`)
    .digest();
  const { tenantId, accountId } = context.viewer;
  const manager = await context.work.manager();
  const inserted: { id: string }[] = await manager.query(
    `INSERT INTO idempotency_keys (tenant_id, account_id, key, fingerprint) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT uq_idempotency_keys_key DO NOTHING RETURNING id`,
    [tenantId, accountId, key, fingerprint],
  );
  if (inserted[0]) return { id: inserted[0].id };
  const [kept]: { id: string; fingerprint: Buffer; answer: unknown }[] = await manager.query(
    `SELECT id, fingerprint, answer FROM idempotency_keys WHERE tenant_id = $1 AND account_id = $2 AND key = $3`,
    [tenantId, accountId, key],
  );
  if (!kept || !kept.fingerprint.equals(fingerprint)) {
    throw new OperationError(
      'IDEMPOTENCY_KEY_REUSED',
      'Use a new clientMutationId: this one belongs to another request.',
    );
  }
  return { id: kept.id, answer: revive(kept.answer) };
}

/** Keeps the answer with its key, in the same transaction as the effect. */
export async function rememberAnswer(work: UnitOfWork, claim: Claim, answer: unknown): Promise<void> {
  const manager = await work.manager();
  await manager.query('UPDATE idempotency_keys SET answer = $2 WHERE id = $1', [
    claim.id,
    JSON.stringify(storable(answer)),
  ]);
}
