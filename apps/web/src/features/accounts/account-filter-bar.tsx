import { Button } from '@mantine/core';
import { ACCOUNT_STATUSES, ACCOUNT_TYPES, SUBSCRIPTION_STATUSES, USER_TYPES } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { accountStatusWords, accountTypeWords, subscriptionStatusWords, userTypeWords } from '../../lib/words.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import classes from './account-filter-bar.module.css';
import { type AccountListSearch, everybody, expiryChoices, isNarrowed } from './account-search.ts';
import { EntityFilter } from './entity-filter.tsx';

interface AccountFilterBarProps {
  search: AccountListSearch;
  /** User types of the contract, as the schema spells them. */
  userTypes: readonly string[];
  onChange: (change: AccountListSearch) => void;
}

/** Search, and a chip for every filter: each says what it is set to. */
export function AccountFilterBar({ search, userTypes, onChange }: AccountFilterBarProps) {
  const { t } = useLingui();
  const types = USER_TYPES.filter((type) => type !== 'applicant' && userTypes.includes(type.toUpperCase()));
  return (
    <div className={classes.root} role="search" aria-label={t`Filter users`}>
      <SearchBox
        label={t`Search by name, e-mail or reference number`}
        placeholder={t`Name, e-mail, reference number`}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <ListFilter
        label={t`User type`}
        all={types}
        words={userTypeWords}
        value={search.type}
        onChange={(type) => onChange({ type })}
      />
      <ListFilter
        label={t`Account type`}
        all={ACCOUNT_TYPES}
        words={accountTypeWords}
        value={search.account}
        onChange={(account) => onChange({ account })}
      />
      <ListFilter
        label={t`Account status`}
        all={ACCOUNT_STATUSES}
        words={accountStatusWords}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <ListFilter
        label={t`Subscription status`}
        all={SUBSCRIPTION_STATUSES}
        words={subscriptionStatusWords}
        value={search.subscription}
        onChange={(subscription) => onChange({ subscription })}
      />
      <EntityFilter
        kind="organization"
        label={t`Organization`}
        ids={search.organization}
        onChange={(organization) => onChange({ organization })}
      />
      <EntityFilter kind="owner" label={t`Case owner`} ids={search.owner} onChange={(owner) => onChange({ owner })} />
      <ExpiryFilter value={search.ends} onChange={(ends) => onChange({ ends })} />
      {isNarrowed(search) ? (
        <Button variant="subtle" size="xs" onClick={() => onChange(everybody)}>
          <Trans>Clear filters</Trans>
        </Button>
      ) : null}
    </div>
  );
}

interface ListFilterProps<T extends string> {
  label: string;
  all: readonly T[];
  words: Readonly<Record<Uppercase<T>, MessageDescriptor>>;
  value: T[] | undefined;
  onChange: (value: T[] | undefined) => void;
}

function ListFilter<T extends string>({ label, all, words, value = [], onChange }: ListFilterProps<T>) {
  const { i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const word = (each: T) => i18n._(words[each.toUpperCase() as Uppercase<T>]);
  return (
    <FilterChip
      label={label}
      summary={value.map(word).join(', ')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onRemove={value.length > 0 ? () => onChange(undefined) : undefined}
    >
      <ChoiceList
        label={label}
        choices={all.map((each) => ({ value: each, label: word(each) }))}
        value={value}
        onChange={(next) => onChange(next.length > 0 ? next : undefined)}
      />
    </FilterChip>
  );
}

type Expiry = AccountListSearch['ends'];

function ExpiryFilter({ value, onChange }: { value: Expiry; onChange: (value: Expiry) => void }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const word = (days: string) => t`within ${days} days`;
  return (
    <FilterChip
      label={t`Subscription ends`}
      summary={value ? word(value) : null}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onRemove={value ? () => onChange(undefined) : undefined}
    >
      <ChoiceList
        label={t`Subscription ends`}
        choices={expiryChoices.map((days) => ({ value: days, label: word(days) }))}
        value={value ? [value] : []}
        onChange={(next) => onChange(next.at(-1))}
      />
    </FilterChip>
  );
}
