import type { ParticipantSelectionInput } from '../../../graphql/generated/graphql.ts';

/** What each form of a change gets. */
export interface BatchFormProps {
  count: number;
  selection: ParticipantSelectionInput;
  onClose: () => void;
}
