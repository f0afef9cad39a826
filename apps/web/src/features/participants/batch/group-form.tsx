import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SearchOption } from '../../../lib/search-options.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { useGroupLoader } from '../choices/use-group-loader.ts';
import type { BatchFormProps } from './batch-form-props.ts';
import { useBatchForm } from './use-batch-form.ts';

/** Another group for everybody who is selected. */
export function GroupForm({ count, selection, onClose }: BatchFormProps) {
  const { t } = useLingui();
  const load = useGroupLoader();
  const form = useForm<{ groupId: SearchOption | null }>({ initialValues: { groupId: null } });
  const { submit, refuse, shown } = useBatchForm(selection, form.setErrors, ['groupId']);
  const { groupId } = form.values;

  function check() {
    if (!groupId) return refuse({ groupId: t`Choose the group.` });
    void submit({ group: { groupId: groupId.id } });
  }

  return (
    <FormDialog
      isOpen
      title={<Plural value={count} one="Group of # person" other="Group of # people" />}
      submitLabel={<Trans>Show what would change</Trans>}
      onSubmit={check}
      onClose={onClose}
      {...shown}
    >
      <SearchSelect
        {...form.getInputProps('groupId')}
        value={groupId}
        label={<Trans>New group</Trans>}
        load={load}
        isRequired
      />
      <Text size="sm">
        <Trans>It takes the place of a group in the same tree. Groups in other trees stay.</Trans>
      </Text>
    </FormDialog>
  );
}
