import { Menu } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import {
  IconArrowBackUp,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconDownload,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { isChanged, searchOfView, viewSearchOf } from '../list/view-state.ts';
import type { ViewDialogKind, ViewMenuProps } from '../list/saved-view.ts';
import { useOpenView } from './use-open-view.ts';
import { useUpdateView } from './use-update-view.ts';

interface ViewMenuItemsProps extends ViewMenuProps {
  onChoose: (dialog: ViewDialogKind) => void;
}

const icon = { size: 16, 'aria-hidden': true } as const;

export function ViewMenuItems({ search, active, viewer, onChoose }: ViewMenuItemsProps) {
  const { saveShown } = useUpdateView();
  const open = useOpenView();
  const name = active?.name ?? '';
  const changed = active && isChanged(search, active) ? active : null;
  const canEdit = active?.viewerCanEdit ?? false;
  return (
    <>
      {changed && canEdit ? (
        <Menu.Item
          leftSection={<IconDeviceFloppy {...icon} />}
          onClick={() => void saveShown(changed, viewSearchOf(search))}
        >
          <Trans>Save changes to “{name}”</Trans>
        </Menu.Item>
      ) : null}
      {changed ? (
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => open(searchOfView(changed))}>
          <Trans>Back to “{name}” as it was saved</Trans>
        </Menu.Item>
      ) : null}
      <Menu.Item leftSection={<IconBookmarkPlus {...icon} />} onClick={() => onChoose('create')}>
        <Trans>Save as a new view…</Trans>
      </Menu.Item>
      {canEdit ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => onChoose('edit')}>
            <Trans>Name, sharing, default…</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => onChoose('delete')}>
            <Trans>Delete view…</Trans>
          </Menu.Item>
        </>
      ) : null}
      {viewer.viewerCanExportParticipants ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDownload {...icon} />} onClick={() => onChoose('export')}>
            <Trans>Export the list…</Trans>
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}
