import type { FragmentType } from '@apollo/client';
import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import { deliveryProblemWords, letterKindWords } from '../../lib/letter-words.ts';
import { notifyDone, notifyFailed } from '../../ui/notify.ts';
import type { RecordColumn } from '../../ui/record-table/record-columns.ts';
import { RecordRow } from '../../ui/record-table/record-row.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { mailStateTones, mailStateWords } from './mail-words.ts';
import { useRetryMail } from './use-retry-mail.ts';

const MailRow_mail = graphql(`
  fragment MailRow_mail on Mail {
    id
    kind
    toEmail
    toName
    state
    attempts
    problem
    smtpCode
    createdAt
    sentAt
    nextAttemptAt
    viewerCanRetry
  }
`);

export function useMailColumns(): RecordColumn[] {
  const { t } = useLingui();
  return [
    { id: 'letter', label: t`Letter`, width: 'minmax(160px, 1.4fr)', isRowHeader: true },
    { id: 'to', label: t`To`, width: 'minmax(180px, 1.6fr)' },
    { id: 'state', label: t`State`, width: 'minmax(180px, 1.8fr)' },
    { id: 'written', label: t`Written`, width: 'minmax(150px, auto)' },
    { id: 'actions', label: t`Actions`, width: 'minmax(110px, auto)', isControl: true },
  ];
}

export function MailRow({ mail: from }: { mail: FragmentType<typeof MailRow_mail> }) {
  const mail = useMaskedFragment(MailRow_mail, from);
  const { t, i18n } = useLingui();
  const { retryMail, isBusy } = useRetryMail();
  const { id, kind, toName, toEmail, state, problem, smtpCode, nextAttemptAt } = mail;

  async function retry() {
    if (await retryMail(id)) notifyDone(t`The letter is on its way again.`);
    else notifyFailed(t`The letter was not put back. Reload the page and try again.`);
  }

  return (
    <RecordRow
      cells={{
        letter: (
          <TextLink isStrong from="/mail" to="." search={(now) => ({ ...now, open: id })}>
            {i18n._(letterKindWords[kind])}
          </TextLink>
        ),
        to: (
          <Stack gap={0}>
            <Text size="sm">{toName}</Text>
            <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
              {toEmail}
            </Text>
          </Stack>
        ),
        state: (
          <Stack gap={2} align="flex-start">
            <StatusBadge tone={mailStateTones[state]}>{i18n._(mailStateWords[state])}</StatusBadge>
            {problem ? (
              <Text size="xs">
                {i18n._(deliveryProblemWords[problem])} {smtpCode ? t`(code ${smtpCode})` : null}
              </Text>
            ) : null}
            {problem && nextAttemptAt ? (
              <Text size="xs">
                <Trans>Next attempt: {formatMoment(i18n.locale, nextAttemptAt)}</Trans>
              </Text>
            ) : null}
          </Stack>
        ),
        written: formatMoment(i18n.locale, mail.createdAt),
        actions: mail.viewerCanRetry ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={isBusy}
            onClick={() => void retry()}
            aria-label={t`Send again to ${toName}`}
          >
            <Trans>Send again</Trans>
          </Button>
        ) : null,
      }}
    />
  );
}
