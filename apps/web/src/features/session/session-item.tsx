import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { formatMoment } from '../../lib/dates.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notifyDone, notifyFailed } from '../../ui/notify.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { describeDevice } from './describe-device.ts';
import classes from './sessions-page.module.css';
import { useEndSession } from './use-end-session.ts';

const SessionItem_session = graphql(`
  fragment SessionItem_session on Session {
    id
    createdAt
    lastSeenAt
    ipAddress
    userAgent
    isCurrent
  }
`);

export function SessionItem({ session: from }: { session: FragmentType<typeof SessionItem_session> }) {
  const session = useMaskedFragment(SessionItem_session, from);
  const { t, i18n } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const { endSession, isEnding } = useEndSession();
  const { name, isPhone } = describeDevice(session.userAgent);
  const device = name ?? t`Unknown device`;
  const DeviceIcon = isPhone ? IconDeviceMobile : IconDeviceDesktop;
  const seen = formatMoment(i18n.locale, session.lastSeenAt);
  const since = formatMoment(i18n.locale, session.createdAt);

  async function end() {
    if (await endSession(session.id)) notifyDone(t`The session is ended.`);
    else notifyFailed(t`The session could not be ended. Try again.`);
    setIsAsking(false);
  }

  return (
    <li className={classes.item}>
      <DeviceIcon size={22} stroke={1.5} aria-hidden="true" />
      <div className={classes.text}>
        <div className={classes.device}>
          {device}
          {session.isCurrent ? (
            <StatusBadge tone="running">
              <Trans>This session</Trans>
            </StatusBadge>
          ) : null}
        </div>
        <div className={classes.detail}>
          <Trans>Last seen {seen}</Trans> · <Trans>Signed in {since}</Trans>
          {session.ipAddress ? ` · ${session.ipAddress}` : null}
        </div>
      </div>
      {session.isCurrent ? null : (
        <Button
          size="xs"
          variant="default"
          aria-label={t`End the session on ${device}`}
          onClick={() => setIsAsking(true)}
        >
          <Trans>End</Trans>
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={<Trans>End this session?</Trans>}
        confirmLabel={<Trans>End the session</Trans>}
        isDestructive
        isBusy={isEnding}
        onConfirm={() => void end()}
        onClose={() => setIsAsking(false)}
      >
        <Trans>Whoever uses Guildhall on {device} has to sign in again.</Trans>
      </ConfirmDialog>
    </li>
  );
}
