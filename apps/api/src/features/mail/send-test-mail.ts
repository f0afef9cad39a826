import { letterLocaleOf, refuse, runsTenant } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { MailNotSent, TestMailSaved } from './mail.type.ts';
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
  const server = smtpServerOf(settings, tenant.id, services.mailParts);
  if (!server) {
    await services.mail.post({ kind: 'test', to: { email, name: displayName, accountId: services.viewer.accountId } });
    return Object.assign(new TestMailSaved(), { state: 'queued' });
  }
  const mail = {
    tenantId: tenant.id,
    id: services.work.operationId,
    kind: 'test' as const,
    locale: letterLocaleOf(tenant.vocabulary),
    toEmail: email,
    toName: displayName,
    link: null,
    facts: {},
    messageId: `${services.work.operationId}@${new URL(services.publicUrl).hostname}`,
    createdAt: services.now(),
    tenantName: tenant.name,
    vocabulary: tenant.vocabulary,
  };
  try {
    await handOver(server, messageOf(mail, settings, services.mailParts), PATIENCE_SECONDS);
    return Object.assign(new TestMailSaved(), { state: 'sent' });
  } catch (error) {
    return MailNotSent.of(deliveryErrorOf(error));
  }
}
