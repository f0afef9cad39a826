import '../../ui/styles-more.ts';
import '@mantine/core/styles/NumberInput.layer.css';
import '@mantine/core/styles/Table.layer.css';
import { NumberInput, Table, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { MAX_EXTENSION_MONTHS } from '@guildhall/domain';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../lib/dates.ts';
import { problemText } from '../../lib/problems.ts';
import { useSaving } from '../../lib/use-saving.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { type ExtensionPreview, useExtensionPreview } from './use-extension-preview.ts';
import { useExtendSubscriptions } from './use-extend-subscriptions.ts';

interface ExtendDialogProps {
  accountIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Extends several subscriptions. Before, it shows what happens to whom; afterwards it says to how many it did. */
export function ExtendDialog({ accountIds, onClose, onDone }: ExtendDialogProps) {
  const { t } = useLingui();
  // The selection changes while the dialog is open only by closing it.
  const [ids] = useState(() => [...accountIds]);
  const form = useForm({ initialValues: { months: 12 as number | string, reason: '' } });
  const months = typeof form.values.months === 'number' ? form.values.months : null;
  const preview = useExtensionPreview(ids, months);
  const { extendSubscriptions, isBusy } = useExtendSubscriptions();
  const saving = useSaving<never>(form.setErrors, ['months', 'reason']);

  async function submit() {
    const result = await extendSubscriptions({
      clientMutationId: saving.clientMutationId,
      extension: { accountIds: ids, months },
      reason: form.values.reason,
    });
    if (result?.__typename !== 'SubscriptionsExtended') return saving.refuse(result);
    const done = result.extensions.filter(({ endsOn }) => endsOn !== null).length;
    const left = result.extensions.length - done;
    notifyDone(left > 0 ? t`Extended: ${done}. Left as they were: ${left}.` : t`Extended: ${done}.`);
    onDone();
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={
        <Plural
          value={ids.length}
          one="Extend the subscription of # user"
          other="Extend the subscriptions of # users"
        />
      }
      submitLabel={<Trans>Extend</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={isBusy}
      problems={saving.problems}
      refusals={saving.refusals}
      size="lg"
    >
      <NumberInput
        {...form.getInputProps('months')}
        label={<Trans>By how many months</Trans>}
        description={<Trans>From the end date, or from today for who has expired.</Trans>}
        min={1}
        max={MAX_EXTENSION_MONTHS}
        allowDecimal={false}
        required
      />
      <Textarea
        {...form.getInputProps('reason')}
        label={<Trans>Reason</Trans>}
        required
        autosize
        minRows={2}
        maxLength={500}
      />
      {preview ? <Preview extensions={preview} /> : null}
    </FormDialog>
  );
}

const shownRows = 50;

function Preview({ extensions }: { extensions: ExtensionPreview }) {
  const { t, i18n } = useLingui();
  const changed = extensions.filter(({ endsOn }) => endsOn !== null).length;
  const left = extensions.length - changed;
  const more = extensions.length - shownRows;
  return (
    <>
      <Text size="sm" role="status">
        <Trans>
          Will be extended: {changed}. Stay as they are: {left}.
        </Trans>
      </Text>
      <Table.ScrollContainer minWidth={0} mah={240}>
        <Table verticalSpacing={4} aria-label={t`What happens to whom`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t`Name`}</Table.Th>
              <Table.Th>{t`Ends`}</Table.Th>
              <Table.Th>{t`Then`}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {extensions.slice(0, shownRows).map(({ accountId, account, endedOn, endsOn, refusal }) => (
              <Table.Tr key={accountId}>
                <Table.Td>{account?.displayName ?? '–'}</Table.Td>
                <Table.Td>{formatDay(i18n.locale, endedOn) || '–'}</Table.Td>
                <Table.Td>{refusal ? problemText(i18n, refusal) : formatDay(i18n.locale, endsOn)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {more > 0 ? (
        <Text size="xs" c="dimmed">
          <Plural value={more} one="and # more" other="and # more" />
        </Text>
      ) : null}
    </>
  );
}
