import { useSessionStorage } from '@mantine/hooks';
import type { Draft, DraftPerson, InviteMode } from './draft.ts';

const empty: Draft = { organization: null, people: [] };

/** What has been collected: it survives a reload of the page, and goes with the tab. */
export function useDraft(mode: InviteMode, start: Draft['organization']) {
  const [draft, setDraft] = useSessionStorage<Draft>({
    key: `guildhall.invite.${mode}`,
    defaultValue: { ...empty, organization: start },
    getInitialValueInEffect: false,
  });
  const setPeople = (change: (people: DraftPerson[]) => DraftPerson[]) =>
    setDraft((before) => ({ ...before, people: change(before.people) }));
  return {
    ...draft,
    /** Another organization begins another list. */
    choose: (organization: Draft['organization']) => setDraft({ organization, people: [] }),
    add: (people: readonly DraftPerson[]) => setPeople((before) => [...before, ...people]),
    remove: (key: string) => setPeople((before) => before.filter((person) => person.key !== key)),
    change: (person: DraftPerson) =>
      setPeople((before) => before.map((each) => (each.key === person.key ? person : each))),
    replace: (people: DraftPerson[]) => setPeople(() => people),
  };
}
