import { useQuery } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import type { BatchKind } from '../../../graphql/generated/graphql.ts';
import { useHasGroups } from '../choices/use-group-loader.ts';
import type { BatchForm } from './batch-forms.tsx';

const ExportRight = graphql(`
  query ExportRight {
    viewer {
      id
      viewerCanExportParticipants
    }
  }
`);

/** A file of the list, or one to fill in. */
export type ExportForm = 'list' | 'template';

interface ActionItemsProps {
  /** What the viewer may do to many. */
  kinds: readonly BatchKind[];
  onChoose: (form: BatchForm | ExportForm) => void;
}

/** What can be done with the people who are selected: what the viewer may do, and nothing else (US-ACT-11). */
export function ActionItems({ kinds, onChoose }: ActionItemsProps) {
  const hasGroups = useHasGroups(kinds.includes('GROUP'));
  const { t } = useLingui();
  const items: readonly (readonly [BatchKind, BatchForm, string])[] = [
    ['STATUS', 'status', t`Mark status…`],
    ['EDIT', 'edit', t`Edit fields…`],
    ['EDIT', 'cohort', t`Add to cohort…`],
    ['EDIT', 'caseOwner', t`Change case owner…`],
    ['GROUP', 'group', t`Change group…`],
    ['CONVERT', 'convert', t`Convert to authenticated…`],
    ['CONVERT', 'invite', t`Invite, or invite again…`],
    ['MESSAGE', 'message', t`Send a message…`],
    ['ACCOUNT', 'access', t`Cancel or deactivate…`],
    ['ACCOUNT', 'archive', t`Archive…`],
  ];
  const { data } = useQuery(ExportRight);
  return (
    <>
      {items
        .filter(([kind]) => kinds.includes(kind) && (kind !== 'GROUP' || hasGroups))
        .map(([, form, label]) => (
          <Menu.Item key={form} onClick={() => onChoose(form)}>
            {label}
          </Menu.Item>
        ))}
      {data?.viewer.viewerCanExportParticipants ? (
        <>
          <Menu.Divider />
          <Menu.Item onClick={() => onChoose('list')}>{t`Export…`}</Menu.Item>
          <Menu.Item onClick={() => onChoose('template')}>{t`Download file to fill in…`}</Menu.Item>
        </>
      ) : null}
    </>
  );
}
