import { compact, oneOf } from '../../../lib/search-params.ts';

const tabs = ['status', 'account', 'history'] as const;
const dialogs = ['status', 'supervisors', 'switch', 'enroll'] as const;

export type ParticipantTab = 'general' | (typeof tabs)[number];
export type ParticipantDialog = (typeof dialogs)[number];

/** What the address of a participant's page holds. */
export interface ParticipantSearch {
  /** Left out: General. */
  tab?: (typeof tabs)[number] | undefined;
  /** What is being edited. */
  edit?: 'general' | undefined;
  dialog?: ParticipantDialog | undefined;
  /** The program status that the dialog begins with. */
  to?: 'active' | undefined;
}

export function parseParticipantSearch(search: Record<string, unknown>): ParticipantSearch {
  // `?edit` alone is enough: there is only one thing to edit.
  const isEditing = search.edit !== undefined;
  return compact({
    tab: isEditing ? undefined : oneOf(search.tab, tabs),
    edit: isEditing ? ('general' as const) : undefined,
    dialog: oneOf(search.dialog, dialogs),
    to: search.dialog === 'status' ? oneOf(search.to, ['active'] as const) : undefined,
  });
}
