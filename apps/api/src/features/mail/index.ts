export { CLAIM_SECONDS, sendDueMails, type DeliveryParts } from './deliver.ts';
export type { MailParts } from './mail-post.ts';
export { OutboxRepository, type Letter } from './outbox.repository.ts';
export { postReminders } from './post-reminders.ts';
export { QueueRepository } from './queue.repository.ts';
export { readSmtpUrl } from './smtp/smtp-server.ts';
