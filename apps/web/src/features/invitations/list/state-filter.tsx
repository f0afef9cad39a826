import { INVITATION_STATES, type InvitationState } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { FilterChip } from '../../../ui/filter-chip.tsx';
import { invitationStateWords } from './invitation-words.ts';

interface StateFilterProps {
  states: readonly InvitationState[];
  counts: readonly { state: Uppercase<InvitationState>; count: number }[];
  onChange: (states: InvitationState[] | undefined) => void;
}

/** By state; without a choice those that still wait for somebody. */
export function StateFilter({ states, counts, onChange }: StateFilterProps) {
  const { t, i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const capital = (state: InvitationState) => state.toUpperCase() as Uppercase<InvitationState>;
  const word = (state: InvitationState) => i18n._(invitationStateWords[capital(state)]);
  const choices = INVITATION_STATES.map((state) => ({
    value: state,
    label: word(state),
    count: counts.find((each) => each.state === capital(state))?.count ?? 0,
  }));
  return (
    <FilterChip
      label={t`State`}
      summary={states.map(word).join(', ')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onRemove={states.length > 0 ? () => onChange(undefined) : undefined}
    >
      <ChoiceList
        label={t`State`}
        choices={choices}
        value={states}
        onChange={(next) => onChange(next && next.length > 0 ? next : undefined)}
      />
    </FilterChip>
  );
}
