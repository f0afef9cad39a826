import { useMutation } from '@apollo/client/react';
import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { problemText } from '../../../lib/problems.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { notifyDone } from '../../../ui/notify.ts';

const ChangeInvitationAddress = graphql(`
  mutation ChangeInvitationAddress($input: ChangeInvitationAddressInput!) {
    changeInvitationAddress(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          field
          code
          message
        }
      }
    }
  }
`);

/** Another address for an invitation that nobody has accepted: a new letter, and the earlier link is dead. */
export function ChangeAddressDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const [change, { loading }] = useMutation(ChangeInvitationAddress, { refetchQueries: ['InvitationListPage'] });

  function refuse(text: string) {
    setError(text);
    setRefusals((before) => before + 1);
  }

  async function submit() {
    if (!email.trim()) return refuse(t`Fill in this field.`);
    const answer = await change({ variables: { input: { id, email, clientMutationId } } }).catch(() => null);
    const result = answer?.data?.changeInvitationAddress;
    if (!result) return refuse(t`The server can't be reached. Check your connection and try again.`);
    setClientMutationId(newMutationId());
    if (result.__typename === 'InvalidInput') {
      const [problem] = result.problems;
      return refuse(problem ? problemText(i18n, problem) : t`This address can't be used.`);
    }
    if (result.__typename === 'NotFound') return refuse(t`This is no longer there, or you may no longer change it.`);
    notifyDone(t`The invitation went to the new address.`);
    onClose();
  }

  return (
    <FormDialog
      isOpen
      title={<Trans>Change the address</Trans>}
      submitLabel={<Trans>Send to this address</Trans>}
      onSubmit={() => void submit()}
      onClose={onClose}
      isBusy={loading}
      refusals={refusals}
    >
      <Text size="sm">
        <Trans>The link that was sent before stops working.</Trans>
      </Text>
      <TextInput
        label={<Trans>E-mail</Trans>}
        type="email"
        required
        autoComplete="off"
        value={email}
        error={error}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
          setError(null);
        }}
      />
    </FormDialog>
  );
}
