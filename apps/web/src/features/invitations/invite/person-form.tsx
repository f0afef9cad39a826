import { Box, Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import { NAME_MAX } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import type { UserType } from '../../../graphql/generated/graphql.ts';
import { useChoiceLoaders } from '../../../graphql/use-choice-loaders.ts';
import { type FieldProblem, problemText } from '../../../lib/problems.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SearchMultiSelect } from '../../../ui/search-multi-select.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { checkPerson } from './check-person.ts';
import { type DraftPerson, emptyPerson, type InviteMode, isStaff, occupationsNeeded } from './draft.ts';
import { KnownAddress } from './known-address.tsx';
import { useAddressCheck } from './use-address-check.ts';

const problemOf = {
  MANAGED_ACCOUNT: 'address_of_managed_account',
  OPEN_INVITATION: 'address_invited',
  ACCOUNT: 'address_of_account',
  TAKEN: 'address_taken',
  FREE: '',
} as const;

interface PersonFormProps {
  mode: InviteMode;
  types: readonly UserType[];
  employerId: string | undefined;
  people: readonly DraftPerson[];
  start: DraftPerson;
  isEdit: boolean;
  onAdd: (person: DraftPerson) => void;
}

/** One person; Enter puts it on the list. What repeats (user type, occupations) stays for the next one. */
export function PersonForm({ mode, types, employerId, people, start, isEdit, onAdd }: PersonFormProps) {
  const { i18n } = useLingui();
  const [person, setPerson] = useState(start);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const seen = useAddressCheck(person.email);
  const loaders = useChoiceLoaders();
  const loadOccupations = useMemo(() => loaders.occupations(employerId), [loaders, employerId]);
  const needed = occupationsNeeded(person.userType);
  const set = (values: Partial<DraftPerson>) => {
    setPerson((before) => ({ ...before, ...values }));
    setProblems((before) => before.filter(({ field }) => !(field !== null && field in values)));
  };
  const errorOf = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    return problem ? problemText(i18n, problem) : undefined;
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = checkPerson(person, mode, people);
    setProblems(found);
    const isTaken = seen !== null;
    if (found.length > 0 || isTaken) {
      const name = found[0]?.field ?? 'email';
      return form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    }
    onAdd({ ...person, problem: null, known: null });
    setPerson({ ...emptyPerson(person.userType), occupations: person.occupations });
    form.current?.querySelector<HTMLElement>(mode === 'managed' ? '[name="givenName"]' : '[name="email"]')?.focus();
  }

  const text = (field: 'givenName' | 'familyName' | 'email') => ({
    name: field,
    autoComplete: 'off',
    value: person[field],
    error: errorOf(field),
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        {mode === 'team' ? null : (
          <Select
            label={<Trans>User type</Trans>}
            required
            allowDeselect={false}
            value={person.userType}
            data={types.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
            onChange={(next) => set({ userType: (next ?? person.userType) as UserType, occupations: [] })}
          />
        )}
        {mode === 'managed' ? (
          <>
            <TextInput {...text('givenName')} label={<Trans>Given name</Trans>} required maxLength={NAME_MAX} />
            <TextInput {...text('familyName')} label={<Trans>Family name</Trans>} required maxLength={NAME_MAX} />
          </>
        ) : null}
        <TextInput
          {...text('email')}
          label={<Trans>E-mail</Trans>}
          type="email"
          required={mode !== 'managed' || isStaff(person.userType)}
        />
        {needed === 'one' ? (
          <SearchSelect
            label={<Trans>Occupation</Trans>}
            value={person.occupations[0] ?? null}
            onChange={(next) => set({ occupations: next ? [next] : [] })}
            load={loadOccupations}
            error={errorOf('occupations')}
            isRequired
          />
        ) : null}
        {needed === 'several' ? (
          <SearchMultiSelect
            label={<Trans>Occupations</Trans>}
            value={person.occupations}
            onChange={(occupations) => set({ occupations })}
            load={loadOccupations}
            error={errorOf('occupations')}
          />
        ) : null}
      </SimpleGrid>
      {seen ? (
        <Box mt="sm">
          <Notice kind="warning">
            <KnownAddress
              key={person.email}
              problem={{ field: 'email', code: problemOf[seen.state], message: '' }}
              known={seen}
            />
          </Notice>
        </Box>
      ) : null}
      <Button type="submit" variant="default" mt="sm" leftSection={<IconPlus size={16} aria-hidden="true" />}>
        {isEdit ? <Trans>Put back on the list</Trans> : <Trans>Add to the list</Trans>}
      </Button>
    </form>
  );
}
