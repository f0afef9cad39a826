import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NationalIdKind } from '../../../graphql/generated/graphql.ts';

export const nationalIdWords: Readonly<Record<NationalIdKind, MessageDescriptor>> = {
  SSN: msg`Social Security number`,
  NI_NUMBER: msg`National Insurance number`,
};
