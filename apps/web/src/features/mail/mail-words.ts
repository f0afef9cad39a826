import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MailState } from '../../graphql/generated/graphql.ts';
import type { StatusTone } from '../../ui/status-badge.tsx';

export const mailStateWords: Readonly<Record<MailState, MessageDescriptor>> = {
  QUEUED: msg({ message: 'Waiting', context: 'mail' }),
  SENT: msg({ message: 'Sent', context: 'mail' }),
  KEPT: msg({ message: 'Kept here', context: 'mail' }),
  DEAD: msg({ message: 'Not sent', context: 'mail' }),
};

export const mailStateTones: Readonly<Record<MailState, StatusTone>> = {
  QUEUED: 'plain',
  SENT: 'done',
  KEPT: 'stored',
  DEAD: 'stopped',
};
