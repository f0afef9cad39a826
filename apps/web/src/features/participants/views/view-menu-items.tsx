import { Menu } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconArrowBackUp, IconBookmarkPlus, IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react';
import type { SavedView } from '../list/view-tabs.tsx';
import type { ViewDialogKind } from './view-menu.tsx';

interface ViewMenuItemsProps {
  active: SavedView | undefined;
  isChanged: boolean;
  onSave: () => void;
  onReset: () => void;
  onChoose: (dialog: ViewDialogKind) => void;
}

const icon = { size: 16, 'aria-hidden': true } as const;

export function ViewMenuItems({ active, isChanged, onSave, onReset, onChoose }: ViewMenuItemsProps) {
  const name = active?.name ?? '';
  const canEdit = active?.viewerCanEdit ?? false;
  return (
    <>
      {isChanged && canEdit ? (
        <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={onSave}>
          <Trans>Save changes to “{name}”</Trans>
        </Menu.Item>
      ) : null}
      {isChanged ? (
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={onReset}>
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
    </>
  );
}
