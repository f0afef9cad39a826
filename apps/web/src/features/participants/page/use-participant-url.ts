import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ParticipantDialog, ParticipantTab } from './participant-search.ts';

/** Tab, edit mode and open dialog are kept in the address: they survive a reload and can be sent as a link. */
export function useParticipantUrl() {
  const search = useSearch({ from: '/shell/participants/$participantId' });
  const navigate = useNavigate({ from: '/participants/$participantId' });
  const moves = useMemo(
    () => ({
      showTab: (tab: ParticipantTab) => navigate({ search: { tab: tab === 'general' ? undefined : tab } }),
      startEditing: () => navigate({ search: { edit: 'general' } }),
      stopEditing: () => navigate({ search: {}, replace: true }),
      openDialog: (dialog: ParticipantDialog) => navigate({ search: (before) => ({ ...before, dialog }) }),
      openStatusDialog: (to?: 'active') => navigate({ search: (before) => ({ ...before, dialog: 'status', to }) }),
      closeDialog: () =>
        navigate({ search: (before) => ({ ...before, dialog: undefined, to: undefined }), replace: true }),
      leaveToList: () => navigate({ to: '/participants' }),
    }),
    [navigate],
  );
  const tab: ParticipantTab = search.tab ?? 'general';
  return { ...moves, tab, isEditing: search.edit !== undefined, dialog: search.dialog, to: search.to };
}

export type ParticipantUrl = ReturnType<typeof useParticipantUrl>;
