import type { MatchingParticipantsInput, ParticipantViewsQuery } from '../../../graphql/generated/graphql.ts';
import type { ParticipantListSearch } from './participant-list-search.ts';

export type SavedView = ParticipantViewsQuery['listViews'][number];
export type ViewsViewer = ParticipantViewsQuery['viewer'];

export type ViewDialogKind = 'create' | 'edit' | 'delete' | 'export';

export interface ViewMenuProps {
  search: ParticipantListSearch;
  active: SavedView | undefined;
  viewer: ViewsViewer;
  /** Everybody whom the list shows. */
  shown: MatchingParticipantsInput;
}
