import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from './generated/index.ts';
import type { SearchOption } from '../lib/search-options.ts';
import { CheckTree } from '../ui/check-tree.tsx';

const GroupTree = graphql(`
  query GroupTree {
    groups {
      id
      name
      number
      parentId
    }
  }
`);

interface GroupFieldProps {
  value: readonly SearchOption[];
  onChange: (value: SearchOption[]) => void;
  isRequired: boolean;
  /** What they are to whoever they are chosen for. */
  label?: ReactNode;
  error?: ReactNode;
}

/** The groups within reach as a tree, each with its number; nothing where the tenant has none (UK-ADD-17, UK-ADD-18). */
export function GroupField({ value, onChange, isRequired, label, error }: GroupFieldProps) {
  const { data } = useQuery(GroupTree);
  const groups = data?.groups ?? [];
  if (groups.length === 0) return null;
  const optionOf = (id: string): SearchOption =>
    value.find((each) => each.id === id) ?? { id, label: groups.find((group) => group.id === id)?.name ?? id };
  return (
    <CheckTree
      label={label ?? <Trans>Groups</Trans>}
      entries={groups.map(({ id, name, number, parentId }) => ({ id, parentId, label: `${name} (${number})` }))}
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.map(optionOf))}
      isRequired={isRequired}
      error={error}
    />
  );
}
