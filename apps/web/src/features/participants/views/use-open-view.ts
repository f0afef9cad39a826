import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ParticipantListSearch } from '../list/participant-list-search.ts';

/** Shows a view, or the usual list. */
export function useOpenView(): (search: ParticipantListSearch) => void {
  const navigate = useNavigate();
  return useCallback((search) => void navigate({ to: '/participants', search }), [navigate]);
}
