import type { InvitationState } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StatusTone } from '../../../ui/status-badge.tsx';

type State = Uppercase<InvitationState>;

export const invitationStateWords: Readonly<Record<State, MessageDescriptor>> = {
  OPEN: msg({ message: 'Sent', context: 'invitation' }),
  VIEWED: msg({ message: 'Viewed', context: 'invitation' }),
  EXPIRED: msg({ message: 'Expired', context: 'invitation' }),
  REVOKED: msg({ message: 'Revoked', context: 'invitation' }),
  ACCEPTED: msg({ message: 'Accepted', context: 'invitation' }),
};

export const invitationStateTones: Readonly<Record<State, StatusTone>> = {
  OPEN: 'plain',
  VIEWED: 'running',
  EXPIRED: 'paused',
  REVOKED: 'stopped',
  ACCEPTED: 'done',
};
