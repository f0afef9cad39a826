import { CloseButton } from '@mantine/core';
import { STAFF_TYPES, type StaffType } from '@guildhall/domain';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { userTypeWords } from '../../lib/words.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { focusPageTitle } from '../../ui/focus-page-title.ts';
import classes from './staff-filters.module.css';

interface StaffFiltersProps {
  types: readonly StaffType[];
  onTypesChange: (types: StaffType[] | undefined) => void;
  /** User types that the contract includes, as the schema spells them. */
  userTypes: readonly string[];
  organizationName: string | undefined;
  onOrganizationClear: () => void;
}

/** By user type; and by an organization, where one led here. */
export function StaffFilters({
  types,
  onTypesChange,
  userTypes,
  organizationName,
  onOrganizationClear,
}: StaffFiltersProps) {
  const { t, i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const word = (type: StaffType) => i18n._(userTypeWords[type.toUpperCase() as Uppercase<StaffType>]);
  const choices = STAFF_TYPES.filter((type) => userTypes.includes(type.toUpperCase())).map((type) => ({
    value: type,
    label: word(type),
  }));

  function clearOrganization() {
    focusPageTitle();
    onOrganizationClear();
  }

  return (
    <>
      <FilterChip
        label={t`User type`}
        summary={types.map(word).join(', ')}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        onRemove={types.length > 0 ? () => onTypesChange(undefined) : undefined}
      >
        <ChoiceList label={t`User type`} choices={choices} value={types} onChange={onTypesChange} />
      </FilterChip>
      {organizationName === undefined ? null : (
        <span className={classes.chip}>
          {organizationName}
          <CloseButton size="sm" aria-label={t`Remove the filter ${organizationName}`} onClick={clearOrganization} />
        </span>
      )}
    </>
  );
}
