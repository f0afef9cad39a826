import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Menu } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconKey, IconMail } from '@tabler/icons-react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { problemText } from '../../../lib/problems.ts';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';

const AccessItems_participant = graphql(`
  fragment AccessItems_participant on Participant {
    id
    email
    accountType
    viewerCanConvert
  }
`);

const SendPasswordReset = graphql(`
  mutation SendPasswordReset($accountId: ID!) {
    sendPasswordReset(accountId: $accountId) {
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

interface AccessItemsProps {
  participant: FragmentType<typeof AccessItems_participant>;
  onHandOver: () => void;
}

/** Ways back in for somebody who has forgotten the password, and a way in for somebody without an address. */
export function AccessItems({ participant: from, onHandOver }: AccessItemsProps) {
  const { id, email, accountType, viewerCanConvert } = useMaskedFragment(AccessItems_participant, from);
  const { t, i18n } = useLingui();
  const [sendReset] = useMutation(SendPasswordReset);
  if (!viewerCanConvert) return null;

  async function reset() {
    const answer = await sendReset({ variables: { accountId: id } }).catch(() => null);
    const result = answer?.data?.sendPasswordReset;
    if (result?.__typename === 'PasswordResetSent') return notifyDone(t`A letter to set a new password is on its way.`);
    const problem = result?.__typename === 'InvalidInput' ? result.problems[0] : undefined;
    notifyFailed(problem ? problemText(i18n, problem) : t`This did not work. Check your connection and try again.`);
  }

  if (!email) {
    return (
      <Menu.Item leftSection={<IconKey size={16} aria-hidden="true" />} onClick={onHandOver}>
        <Trans>Hand over access…</Trans>
      </Menu.Item>
    );
  }
  if (accountType === 'MANAGED') return null;
  return (
    <Menu.Item leftSection={<IconMail size={16} aria-hidden="true" />} onClick={() => void reset()}>
      <Trans>Send a letter to set a new password</Trans>
    </Menu.Item>
  );
}
