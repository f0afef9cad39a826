export { OutboxRepository } from './outbox.repository.ts';
