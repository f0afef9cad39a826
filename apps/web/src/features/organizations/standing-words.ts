import type { OrganizationStanding } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const standingWords: Readonly<Record<Uppercase<OrganizationStanding>, MessageDescriptor>> = {
  PROSPECTIVE: msg`Prospective`,
  CONFIRMED: msg`Confirmed`,
  ON_HOLD: msg`On hold`,
};
