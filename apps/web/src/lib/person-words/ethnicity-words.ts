import type { Ethnicity } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The American list, then the British one. */
export const ethnicityWords: Readonly<Record<Ethnicity, MessageDescriptor>> = {
  hispanic_or_latino: msg`Hispanic or Latino`,
  not_hispanic_or_latino: msg`Not Hispanic or Latino`,
  did_not_self_identify: msg`Did not say`,
  white_british: msg`White: English, Welsh, Scottish, Northern Irish or British`,
  white_irish: msg`White: Irish`,
  gypsy_or_irish_traveller: msg`White: Gypsy or Irish Traveller`,
  other_white: msg`White: other`,
  white_and_black_caribbean: msg`Mixed: White and Black Caribbean`,
  white_and_black_african: msg`Mixed: White and Black African`,
  white_and_asian: msg`Mixed: White and Asian`,
  other_mixed: msg`Mixed: other`,
  indian: msg`Asian: Indian`,
  pakistani: msg`Asian: Pakistani`,
  bangladeshi: msg`Asian: Bangladeshi`,
  chinese: msg`Asian: Chinese`,
  other_asian: msg`Asian: other`,
  african: msg`Black: African`,
  caribbean: msg`Black: Caribbean`,
  other_black: msg`Black: other`,
  arab: msg`Arab`,
  other_ethnic_group: msg`Other ethnic group`,
  not_provided: msg`Not provided`,
};
