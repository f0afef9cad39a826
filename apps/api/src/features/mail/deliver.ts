import { DELIVERY_ATTEMPTS, minutesToNextAttempt } from '@guildhall/domain';
import type { Logger } from 'pino';
import { TenantSettingsRepository } from '../tenant-settings/index.ts';
import { messageOf, smtpServerOf, type MailParts } from './mail-post.ts';
import type { Claim, QueueRepository } from './queue.repository.ts';
import { DeliveryError, deliveryErrorOf } from './smtp/delivery-error.ts';
import { handOver, HAND_OVER_SECONDS } from './smtp/hand-over.ts';

/** A claim outlasts the longest hand-over, and ends within a minute of a worker's death. */
export const CLAIM_SECONDS = HAND_OVER_SECONDS + 15;

export interface DeliveryParts extends MailParts {
  readonly queue: QueueRepository;
  readonly log: Logger;
  /** Asked before each mail. */
  readonly isStopping: () => boolean;
  readonly waits?: typeof minutesToNextAttempt;
}

/** Sends what is due, one mail after the other, until nothing is. */
export async function sendDueMails(parts: DeliveryParts): Promise<void> {
  while (!parts.isStopping()) {
    const claim = await parts.queue.claim();
    if (!claim) return;
    await deliver(parts, claim);
  }
}

/**
 * Sends one mail. Whoever dies between handing over and noting it leaves the mail to be sent again, under the same
 * Message-ID: a mail may come twice, but never gets lost.
 */
async function deliver(parts: DeliveryParts, claim: Claim): Promise<void> {
  const { queue, log, waits = minutesToNextAttempt } = parts;
  try {
    await queue.settle(claim, await send(parts, claim));
  } catch (error) {
    const { problem, smtpCode } = deliveryErrorOf(error);
    const minutes = waits(claim.attempt, problem, smtpCode);
    log.warn(
      { mail: claim.id, attempt: claim.attempt, problem, smtpCode, isDead: minutes === null },
      'A mail was not sent.',
    );
    await queue.postpone(claim, { problem, smtpCode }, minutes);
  }
}

async function send(parts: DeliveryParts, claim: Claim): Promise<'sent' | 'kept'> {
  // Each earlier attempt was noted or killed its worker; there has to be an end to both.
  if (claim.attempt > DELIVERY_ATTEMPTS) throw new DeliveryError('interrupted');
  const work = parts.queue.work(claim);
  try {
    const mail = await parts.queue.read(work, claim);
    const settings = await new TenantSettingsRepository(work, claim.tenantId).current();
    await work.end();
    const server = smtpServerOf(settings, claim.tenantId, parts);
    if (!server) return 'kept';
    await handOver(server, messageOf(mail, settings, parts));
    return 'sent';
  } finally {
    await work.end();
  }
}
