import { List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StatusChangeEffect } from '../../../graphql/generated/graphql.ts';
import { formatDay } from '../../../lib/dates.ts';
import classes from './status-effects.module.css';

interface StatusEffectsProps {
  effects: readonly StatusChangeEffect[];
  name: string;
  /** The day on which a suspension ends by itself. */
  returnDate?: string | null;
}

const sentences: Readonly<Record<StatusChangeEffect, MessageDescriptor>> = {
  ACCOUNT_DEACTIVATED: msg`The account is deactivated: it can't be used to sign in.`,
  ACCOUNT_READ_ONLY: msg`The account is deactivated: the person can still sign in and read the own record, but change nothing.`,
  SESSIONS_ENDED: msg`Whoever is signed in with this account is signed out at once.`,
  SEAT_FREED: msg`A seat of the subscription becomes free.`,
  LEAVES_DEFAULT_LIST: msg`The participant leaves the list of active people; the filter for the program status still finds them.`,
  ACCOUNT_REACTIVATED: msg`The account is active again.`,
  SEAT_TAKEN: msg`The account takes a seat of the subscription.`,
  RETURNS_TO_DEFAULT_LIST: msg`The participant returns to the list of active people.`,
};

/** Says before the change what it does besides; read out when another status is chosen. */
export function StatusEffects({ effects, name, returnDate }: StatusEffectsProps) {
  const { i18n } = useLingui();
  const back = formatDay(i18n.locale, returnDate);
  return (
    <div className={classes.root} role="status">
      <Text size="sm" fw={600}>
        {effects.length > 0 ? (
          <Trans>What this does for {name}</Trans>
        ) : (
          <Trans>Only the program status changes; the account stays as it is.</Trans>
        )}
      </Text>
      <List size="sm" spacing={2} mt={effects.length > 0 || back ? 4 : 0}>
        {effects.map((effect) => (
          <List.Item key={effect}>{i18n._(sentences[effect])}</List.Item>
        ))}
        {back ? (
          <List.Item>
            <Trans>
              On {back} (UTC) the participant comes back by itself if a seat is free. Otherwise the suspension goes on,
              and the case owner and those who run the contract get a mail.
            </Trans>
          </List.Item>
        ) : null}
      </List>
    </div>
  );
}
