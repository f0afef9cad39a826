export { CLAIM_SECONDS, sendDueMails, type DeliveryParts } from './deliver.ts';
export type { MailParts } from './mail-post.ts';
export { OutboxRepository } from './outbox.repository.ts';
export { QueueRepository } from './queue.repository.ts';
export { readSmtpUrl } from './smtp/smtp-server.ts';
