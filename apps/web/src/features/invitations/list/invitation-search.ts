import { INVITATION_STATES, type InvitationState } from '@guildhall/domain';
import { listOf, oneOf, textOf } from '../../../lib/search-params.ts';

/** Those that still wait for somebody: accepted ones are under the accounts, revoked ones are over. */
export const PENDING: readonly InvitationState[] = ['open', 'viewed', 'expired'];

export interface InvitationListSearch {
  q?: string | undefined;
  state?: InvitationState[] | undefined;
  dialog?: 'address' | 'link' | undefined;
  open?: string | undefined;
}

export function parseInvitationListSearch(search: Record<string, unknown>): InvitationListSearch {
  const state = listOf(search['state'], INVITATION_STATES);
  const dialog = oneOf(search['dialog'], ['address', 'link'] as const);
  return {
    q: textOf(search['q']),
    state: state.length > 0 ? state : undefined,
    dialog,
    open: dialog ? textOf(search['open']) : undefined,
  };
}
