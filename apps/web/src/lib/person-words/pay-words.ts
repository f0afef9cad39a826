import type { MinPayRate } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const minPayRateWords: Readonly<Record<Uppercase<MinPayRate>, MessageDescriptor>> = {
  NATIONAL_MINIMUM_WAGE: msg`National Minimum Wage`,
  NATIONAL_APPRENTICESHIP_WAGE: msg`National Apprenticeship Wage`,
  NATIONAL_LIVING_WAGE: msg`National Living Wage`,
};
