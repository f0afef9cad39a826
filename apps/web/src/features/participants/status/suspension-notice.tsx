import '../../../ui/styles-more.ts';
import type { FragmentType } from '@apollo/client';
import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../../graphql/use-masked-fragment.ts';
import { formatDay } from '../../../lib/dates.ts';
import { Notice } from '../../../ui/notice.tsx';

const SuspensionNotice_participant = graphql(`
  fragment SuspensionNotice_participant on Participant {
    id
    viewerCanChangeStatus
    enrollment {
      id
      programStatus
      suspensionDate
      expectedReturnDate
      returnRefusedOn
    }
  }
`);

interface SuspensionNoticeProps {
  participant: FragmentType<typeof SuspensionNotice_participant>;
  onReinstate: () => void;
}

/** A suspension says when it ends by itself, or why it did not; reinstating by hand is one step from here. */
export function SuspensionNotice({ participant: from, onReinstate }: SuspensionNoticeProps) {
  const { enrollment, viewerCanChangeStatus } = useMaskedFragment(SuspensionNotice_participant, from);
  const { i18n } = useLingui();
  if (enrollment.programStatus !== 'SUSPENDED') return null;
  const back = formatDay(i18n.locale, enrollment.expectedReturnDate);
  const refusedOn = formatDay(i18n.locale, enrollment.returnRefusedOn);

  return (
    <Notice
      kind={refusedOn ? 'warning' : 'info'}
      title={refusedOn ? <Trans>No seat was free for the return</Trans> : <Trans>Suspended</Trans>}
    >
      <Text size="sm">
        {refusedOn ? (
          <Trans>
            The suspension was to end on {back}, but every seat was in use on {refusedOn}. It is tried again every hour
            until a seat is free.
          </Trans>
        ) : back ? (
          <Trans>Comes back by itself on {back} (UTC), if a seat is free then.</Trans>
        ) : (
          <Trans>No return is expected: the suspension lasts until somebody ends it.</Trans>
        )}
      </Text>
      {viewerCanChangeStatus ? (
        <Button size="xs" variant="default" mt="xs" onClick={onReinstate}>
          <Trans>Reinstate…</Trans>
        </Button>
      ) : null}
    </Notice>
  );
}
