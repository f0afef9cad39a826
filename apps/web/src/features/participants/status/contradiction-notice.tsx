import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Button, Group, Text } from '@mantine/core';
import { statusInconsistencyOf, type StatusMend, statusMendsOf } from '@guildhall/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { newMutationId } from '../../../lib/mutation-id.ts';
import { problemText } from '../../../lib/problems.ts';
import { programStatusWords } from '../../../lib/words.ts';
import { Notice } from '../../../ui/notice.tsx';
import { notifyDone, notifyFailed } from '../../../ui/notify.ts';
import { lower } from './status-values.ts';
import { useMendAccount } from './use-mend-account.ts';

const ContradictionNotice_participant = graphql(`
  fragment ContradictionNotice_participant on Participant {
    id
    version
    displayName
    accountStatus
    viewerCanChangeStatus
    enrollment {
      id
      programStatus
    }
    account {
      id
      viewerCanReactivate
      viewerCanDeactivate
      viewerCanUnarchive
    }
  }
`);

interface ContradictionNoticeProps {
  participant: FragmentType<typeof ContradictionNotice_participant>;
  onChangeStatus: () => void;
}

const targets = {
  reactivate_account: 'ACTIVE',
  deactivate_account: 'DEACTIVATED',
  unarchive_account: 'DEACTIVATED',
} as const;

/** Program status and account status contradict each other: what follows from it, and one click for each way out. */
export function ContradictionNotice({ participant: from, onChangeStatus }: ContradictionNoticeProps) {
  const participant = useMaskedFragment(ContradictionNotice_participant, from);
  const { account, enrollment, displayName } = participant;
  const { t, i18n } = useLingui();
  const { mendAccount, isBusy } = useMendAccount();
  const [clientMutationId, setClientMutationId] = useState(newMutationId);
  const statuses = { programStatus: lower(enrollment.programStatus), accountStatus: lower(participant.accountStatus) };
  const inconsistency = statusInconsistencyOf(statuses);
  if (inconsistency === null) return null;

  async function mend(by: keyof typeof targets) {
    const { id: accountId, version } = participant;
    const result = await mendAccount({ clientMutationId, accountId, version, status: targets[by], reason: null });
    if (result) setClientMutationId(newMutationId());
    if (result?.__typename === 'AccountSaved') return notifyDone(t`${displayName}: the account is changed.`);
    if (result?.__typename === 'InvalidInput')
      return notifyFailed(result.problems.map((problem) => problemText(i18n, problem)).join(' '));
    notifyFailed(t`The account could not be changed. Reload the page and try again.`);
  }

  const isOffered: Readonly<Record<StatusMend, boolean>> = {
    change_program_status: participant.viewerCanChangeStatus,
    reactivate_account: account?.viewerCanReactivate ?? false,
    deactivate_account: account?.viewerCanDeactivate ?? false,
    unarchive_account: account?.viewerCanUnarchive ?? false,
  };
  const labels: Readonly<Record<StatusMend, string>> = {
    change_program_status: t`Change program status…`,
    reactivate_account: t`Reactivate the account`,
    deactivate_account: t`Deactivate the account`,
    unarchive_account: t`Bring back from the archive`,
  };
  const status = i18n._(programStatusWords[enrollment.programStatus]);
  return (
    <Notice kind="warning" title={<Trans>Program status and account status contradict each other</Trans>}>
      <Text size="sm">
        {inconsistency === 'account_shut_in_program' ? (
          <Trans>
            The program is active and counts as such in reports, but the account is not: nobody can sign in.
          </Trans>
        ) : (
          <Trans>The program is not active ({status}), but the account is: it takes a seat and can be used.</Trans>
        )}
      </Text>
      <Group gap="xs" mt="xs">
        {statusMendsOf(statuses)
          .filter((by) => isOffered[by])
          .map((by) => (
            <Button
              key={by}
              size="xs"
              variant="default"
              loading={isBusy && by !== 'change_program_status'}
              onClick={() => (by === 'change_program_status' ? onChangeStatus() : void mend(by))}
            >
              {labels[by]}
            </Button>
          ))}
      </Group>
    </Notice>
  );
}
