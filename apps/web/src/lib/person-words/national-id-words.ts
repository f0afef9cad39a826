import { nationalIdKindOf } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NationalIdKind } from '../../graphql/generated/graphql.ts';

export const nationalIdWords: Readonly<Record<NationalIdKind, MessageDescriptor>> = {
  SSN: msg`Social Security number`,
  NI_NUMBER: msg`National Insurance number`,
};

/** Which number a tenant of this vocabulary asks for. */
export function nationalIdKindFor(vocabulary: 'US' | 'UK'): NationalIdKind {
  return nationalIdKindOf(vocabulary === 'UK' ? 'uk' : 'us').toUpperCase() as NationalIdKind;
}
