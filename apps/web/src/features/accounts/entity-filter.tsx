import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useChoiceLoaders } from '../../graphql/use-choice-loaders.ts';
import type { SearchOption } from '../../lib/search-options.ts';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx';

const EntityFilterName = graphql(`
  query EntityFilterName($id: ID!) {
    node(id: $id) {
      id
      ... on Organization {
        name
      }
      ... on StaffMember {
        displayName
      }
    }
  }
`);

interface EntityFilterProps {
  kind: 'organization' | 'owner';
  label: string;
  ids: string[] | undefined;
  onChange: (ids: string[] | undefined) => void;
}

/** A filter by records that are searched on the server. What was chosen is known by name; an address that was opened asks for the first. */
export function EntityFilter({ kind, label, ids = [], onChange }: EntityFilterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [known, setKnown] = useState<readonly SearchOption[]>([]);
  const loaders = useChoiceLoaders();
  const load = useMemo(() => (kind === 'organization' ? loaders.organizations() : loaders.staff()), [kind, loaders]);
  const missing = ids.find((id) => !known.some((option) => option.id === id));
  const { data } = useQuery(EntityFilterName, { variables: { id: missing ?? '' }, skip: missing === undefined });
  const asked =
    data?.node && ('name' in data.node ? data.node.name : 'displayName' in data.node && data.node.displayName);
  const value = ids.map(
    (id) => known.find((option) => option.id === id) ?? { id, label: (id === data?.node?.id && asked) || '…' },
  );
  return (
    <FilterChip
      label={label}
      summary={value.map((option) => option.label).join(', ')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onRemove={ids.length > 0 ? () => onChange(undefined) : undefined}
    >
      <SearchMultiSelect
        label={label}
        value={value}
        load={load}
        onChange={(options) => {
          setKnown(options);
          onChange(options.length > 0 ? options.map(({ id }) => id) : undefined);
        }}
      />
    </FilterChip>
  );
}
