import { letterLocaleOf, refuse, runsTenant } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { MailNotSent, TestMailSaved } from './mail.type.ts';
import type { QueuedMail } from './queue.repository.ts';
import { messageOf, smtpServerOf } from './mail-post.ts';
import { deliveryErrorOf } from './smtp/delivery-error.ts';
import { handOver } from './smtp/hand-over.ts';

/** Somebody waits for the answer, and a connection to the database waits with them. */
const PATIENCE_SECONDS = 10;

/**
 * Sends a test message to the viewer's own address and tells what the mail server said. Without a mail server the message
 * goes to the mailbox page like every other.
 */
export async function sendTestMail(
  services: RequestServices,
): Promise<TestMailSaved | MailNotSent | InvalidInput | NotFound> {
  const tenant = await services.tenants.current();
  if (!runsTenant(services.viewer.userType, tenant.contractType)) return NotFound.create();
  const { email, displayName } = await services.viewerAccount();
  if (email === null) return InvalidInput.of([refuse('required', 'email')]);
  await services.mails.takeTestTurn();
  const settings = await services.tenantSettings.current();
  try {
    const server = smtpServerOf(settings, tenant.id, services.mailParts);
    if (!server) {
      const to = { email, name: displayName, accountId: services.viewer.accountId };
      await services.mail.post({ kind: 'test', to });
      return Object.assign(new TestMailSaved(), { state: 'queued' });
    }
    const message = messageOf(testMail(services, tenant, email, displayName), settings, services.mailParts);
    await handOver(server, message, PATIENCE_SECONDS);
    return Object.assign(new TestMailSaved(), { state: 'sent' });
  } catch (error) {
    return MailNotSent.of(deliveryErrorOf(error));
  }
}

// Answered at once, so it never stands in the outbox.
function testMail(
  services: RequestServices,
  tenant: Awaited<ReturnType<RequestServices['tenants']['current']>>,
  toEmail: string,
  toName: string,
): QueuedMail {
  const { operationId } = services.work;
  return {
    tenantId: tenant.id,
    id: operationId,
    kind: 'test',
    locale: letterLocaleOf(tenant.vocabulary),
    toEmail,
    toName,
    link: null,
    facts: {},
    messageId: `${operationId}@${new URL(services.publicUrl).hostname}`,
    createdAt: services.now(),
    tenantName: tenant.name,
    vocabulary: tenant.vocabulary,
  };
}
