export { actorOf, targetOf } from './account-facts.ts';
export { AccountFilter, AccountSort } from './accounts.inputs.ts';
export type { AccountRow } from './account-row.ts';
