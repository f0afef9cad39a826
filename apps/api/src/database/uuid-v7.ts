import { randomUUID } from 'node:crypto';

/** An id as `uuid_v7()` of the database makes it: it carries its time, so that rows which are added together lie together in the indexes. */
export function uuidV7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
