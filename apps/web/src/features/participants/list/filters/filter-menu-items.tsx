import { Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FilterDefinition, FilterKey } from './filter-definitions.ts';

interface FilterMenuItemsProps {
  filters: readonly FilterDefinition[];
  onChoose: (filter: FilterKey) => void;
}

/** The filters that are not in force yet. */
export function FilterMenuItems({ filters, onChoose }: FilterMenuItemsProps) {
  const { i18n } = useLingui();
  return filters.map(({ key, label }) => (
    <Menu.Item key={key} onClick={() => onChoose(key)}>
      {i18n._(label)}
    </Menu.Item>
  ));
}
