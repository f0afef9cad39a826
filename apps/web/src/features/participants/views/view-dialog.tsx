import '../../../ui/styles-more.ts';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isStaffType, LIST_VIEW_NAME_MAX, type StaffType, type UserType } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaving } from '../../../lib/use-saving.ts';
import { userTypeWords } from '../../../lib/words.ts';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import type { SavedView, ViewsViewer } from '../list/saved-view.ts';
import { searchOfView } from '../list/view-state.ts';
import { useCreateView } from './use-create-view.ts';
import { useOpenView } from './use-open-view.ts';
import { useUpdateView } from './use-update-view.ts';

type Capital = Uppercase<StaffType>;

interface ViewDialogProps {
  /** The one to change; left out for a new one. */
  view?: SavedView;
  search: string;
  viewer: ViewsViewer;
  onClose: () => void;
}

/** Name, who sees it, and whether the list opens with it. */
export function ViewDialog({ view, search, viewer, onClose }: ViewDialogProps) {
  const { t, i18n } = useLingui();
  const open = useOpenView();
  const form = useForm({
    initialValues: {
      name: view?.name ?? '',
      sharedWith: [...(view?.sharedWith ?? [])] as Capital[],
      isDefault: view?.isDefault ?? false,
    },
  });
  const { createView, isCreating } = useCreateView();
  const { updateView, isUpdating } = useUpdateView();
  const saving = useSaving<{ id: string }>(form.setErrors, ['name', 'sharedWith']);
  const { name, sharedWith, isDefault } = form.values;
  const types = viewer.tenant.userTypes.filter((type): type is Capital => isStaffType(type.toLowerCase() as UserType));

  async function submit() {
    if (!name.trim()) return saving.complain({ name: t`Give it a name.` });
    const input = { clientMutationId: saving.clientMutationId, name, sharedWith, isDefault };
    if (view) {
      const result = await updateView({ ...input, id: view.id, version: view.version });
      if (result?.__typename !== 'ListViewSaved') return saving.refuse(result);
    } else {
      const result = await createView({ ...input, search });
      if (result?.__typename !== 'ListViewSaved') return saving.refuse(result);
      open(searchOfView({ id: result.id, search }));
    }
    notifyDone(t`${name} is saved.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={view ? <Trans>Change the view</Trans> : <Trans>Save as a new view</Trans>}
      submitLabel={<Trans>Save view</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isCreating || isUpdating}
      problems={
        saving.conflict
          ? [t`Somebody else changed this view in the meantime. Close this and look again.`]
          : saving.problems
      }
      refusals={saving.refusals}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          label={<Trans>Name</Trans>}
          description={<Trans>It keeps the filters, the order and the columns.</Trans>}
          required
          maxLength={LIST_VIEW_NAME_MAX}
          data-autofocus
        />
        {viewer.viewerCanManageTenant ? (
          <ChoiceList
            label={t`Shared with`}
            choices={types.map((type) => ({ value: type, label: i18n._(userTypeWords[type]) }))}
            value={sharedWith}
            onChange={(next) => form.setFieldValue('sharedWith', next)}
          />
        ) : null}
        <Checkbox
          {...form.getInputProps('isDefault', { type: 'checkbox' })}
          label={
            sharedWith.length > 0 ? (
              <Trans>Their list opens with it, unless somebody chose another view</Trans>
            ) : (
              <Trans>My list opens with it</Trans>
            )
          }
        />
      </Stack>
    </FormDialog>
  );
}
