export { actorOf, targetOf } from './account-facts.ts';
export type { AccountRow } from './account-row.ts';
