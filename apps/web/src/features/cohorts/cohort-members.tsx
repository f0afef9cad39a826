import '../../ui/styles-more.ts';
import { Button, Checkbox, Group } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CohortPageQuery } from '../../graphql/generated/graphql.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordTable } from '../../ui/record-table/record-table.tsx';
import { CohortMemberRow } from './cohort-member-row.tsx';
import { RemoveMembersDialog } from './remove-members-dialog.tsx';

interface CohortMembersProps {
  cohortId: string;
  title: string;
  supervisorName: string | null;
  canEdit: boolean;
  members: readonly CohortPageQuery['participants']['nodes'][number][];
  isStale: boolean;
}

/** The members, and what can be done with the ones that are ticked. */
export function CohortMembers({ cohortId, title, supervisorName, canEdit, members, isStale }: CohortMembersProps) {
  const { t } = useLingui();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isRemoving, setIsRemoving] = useState(false);
  // Who is out of sight, because of a search or because they left, is not acted on.
  const ids = members.map(({ id }) => id).filter((id) => selected.has(id));
  const isAll = ids.length === members.length;
  const toggle = (id: string) =>
    setSelected(selected.has(id) ? new Set(ids.filter((each) => each !== id)) : new Set([...ids, id]));
  const all = (
    <Checkbox
      size="xs"
      aria-label={t`Select everybody loaded so far`}
      checked={isAll}
      indeterminate={ids.length > 0 && !isAll}
      onChange={() => setSelected(isAll ? new Set() : new Set(members.map(({ id }) => id)))}
    />
  );
  const columns: RecordColumn[] = [
    ...(canEdit ? [{ id: 'select', label: t`Select`, header: all, width: '44px', isControl: true }] : []),
    { id: 'name', label: t`Name`, width: 'minmax(180px, 2fr)', isRowHeader: true },
    { id: 'status', label: t`Program status`, width: 'minmax(120px, auto)' },
    { id: 'occupation', label: t`Occupation`, width: 'minmax(150px, 2fr)' },
    { id: 'employer', label: t`Employer`, width: 'minmax(140px, 1.5fr)' },
    { id: 'start', label: t`Start date`, width: 'minmax(110px, auto)' },
  ];

  return (
    <>
      {ids.length > 0 ? (
        <Group gap="xs" mb="xs" role="group" aria-label={t`Actions`}>
          <strong role="status">
            <Plural value={ids.length} one="# selected" other="# selected" />
          </strong>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUserMinus size={16} aria-hidden="true" />}
            onClick={() => setIsRemoving(true)}
          >
            <Trans>Remove from cohort</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={() => setSelected(new Set())}>
            <Trans>Clear selection</Trans>
          </Button>
        </Group>
      ) : null}
      <RecordTable label={t`Members of ${title}`} columns={columns} isStale={isStale}>
        {members.map((member) => (
          <CohortMemberRow
            key={member.id}
            participant={member}
            isSelected={selected.has(member.id)}
            onToggle={canEdit ? () => toggle(member.id) : undefined}
          />
        ))}
      </RecordTable>
      {isRemoving && ids.length > 0 ? (
        <RemoveMembersDialog
          cohortId={cohortId}
          title={title}
          participantIds={ids}
          supervisorName={supervisorName}
          onClose={() => setIsRemoving(false)}
          onDone={() => setSelected(new Set())}
        />
      ) : null}
    </>
  );
}
