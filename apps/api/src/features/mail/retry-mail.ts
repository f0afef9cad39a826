import { refuse } from '@guildhall/domain';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { MailSaved } from './mail.type.ts';

/** Puts a dead letter back into the queue; one that is no dead letter is left alone. */
export async function retryMail(services: RequestServices, id: string): Promise<MailSaved | InvalidInput | NotFound> {
  const mail = await services.mails.findForUpdate(id);
  if (!mail) return NotFound.create();
  if (mail.state !== 'dead') return InvalidInput.of([refuse('mail_not_dead', 'id')]);
  await services.mails.requeue(mail);
  return MailSaved.of(mail.id);
}
