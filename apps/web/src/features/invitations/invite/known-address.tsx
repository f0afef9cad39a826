import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useConvertAccounts } from '../../../graphql/use-convert-accounts.ts';
import { type FieldProblem, problemText } from '../../../lib/problems.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useChangeInvitations } from '../use-change-invitations.ts';
import type { Known } from './draft.ts';

interface KnownAddressProps {
  /** What the address stands for, as a problem. */
  problem: FieldProblem;
  known: Known;
}

/** Whose address it is, and what fits instead of another account: convert, resend or open. */
export function KnownAddress({ problem, known: { participant, staffMember, invitation } }: KnownAddressProps) {
  const { t, i18n } = useLingui();
  const [done, setDone] = useState<string | null>(null);
  const { convertAccounts, isBusy: isConverting } = useConvertAccounts();
  const { resend, isBusy: isResending } = useChangeInvitations();
  const account = participant ?? staffMember;
  const code = problem.code.toLowerCase();
  const failed = t`This did not work. Check your connection and try again.`;

  async function convert(id: string) {
    const answer = await convertAccounts([id]);
    if (answer?.__typename !== 'AccountsConverted') return setDone(failed);
    const reason = answer.accounts[0]?.problem;
    setDone(reason ? problemText(i18n, reason) : t`A letter to set a password is on its way.`);
  }

  async function sendAgain(id: string) {
    const changed = await resend([id]);
    const reason = changed?.problems[0];
    setDone(reason ? problemText(i18n, reason) : changed ? t`The invitation was sent again.` : failed);
  }

  return (
    <Group gap="xs" role="status">
      <Text size="sm">
        {problemText(i18n, problem)} {account ? <strong>{account.displayName}</strong> : null}
      </Text>
      {done ? (
        <Text size="sm" fw={600}>
          {done}
        </Text>
      ) : (
        <>
          {code === 'address_of_managed_account' && account ? (
            <Button size="compact-sm" variant="default" loading={isConverting} onClick={() => void convert(account.id)}>
              <Trans>Convert</Trans>
            </Button>
          ) : null}
          {code === 'address_invited' && invitation ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={isResending}
              onClick={() => void sendAgain(invitation.id)}
            >
              <Trans>Resend</Trans>
            </Button>
          ) : null}
        </>
      )}
      {participant ? (
        <TextLink to="/participants/$participantId" params={{ participantId: participant.id }} target="_blank">
          <Trans>Open</Trans>
        </TextLink>
      ) : null}
      {staffMember ? (
        <TextLink to="/staff/$staffId" params={{ staffId: staffMember.id }} target="_blank">
          <Trans>Open</Trans>
        </TextLink>
      ) : null}
    </Group>
  );
}
