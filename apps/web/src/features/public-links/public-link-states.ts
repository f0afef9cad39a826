import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PublicLinkState } from '../../graphql/generated/graphql.ts';
import type { StatusTone } from '../../ui/status-badge.tsx';

export const publicLinkStateWords: Readonly<Record<PublicLinkState, MessageDescriptor>> = {
  OPEN: msg({ message: 'Open', context: 'public link' }),
  PAUSED: msg({ message: 'Paused', context: 'public link' }),
  ENDED: msg({ message: 'Ended', context: 'public link' }),
  USED_UP: msg({ message: 'Used up', context: 'public link' }),
};

export const publicLinkStateTones: Readonly<Record<PublicLinkState, StatusTone>> = {
  OPEN: 'running',
  PAUSED: 'paused',
  ENDED: 'stopped',
  USED_UP: 'done',
};
