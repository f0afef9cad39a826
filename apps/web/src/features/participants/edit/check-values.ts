// The rules of the domain, asked before the server is: the same texts beside the same fields, without waiting.
import {
  checkProgramPlan,
  cleanAddress,
  cleanCustomValue,
  cleanDemographics,
  cleanIdentity,
  type CustomFieldType,
  nationalIdKindOf,
  parseNationalId,
  refuse,
  type Refusal,
  refusalsOf,
  withApprenticeAge,
} from '@guildhall/domain';
import { today } from '../../../lib/dates.ts';
import type { FieldProblem } from '../../../lib/problems.ts';
import { changedFields } from './edit-fields.ts';
import type { EditValues } from './edit-values.ts';
import type { EditedParticipant } from './edited-participant.ts';

export interface CheckContext {
  vocabulary: 'US' | 'UK';
  areGroupsRequired: boolean;
  customFields: readonly EditedParticipant['customValues'][number]['field'][];
}

export function checkValues(
  base: EditValues,
  values: EditValues,
  { vocabulary, areGroupsRequired, customFields }: CheckContext,
): FieldProblem[] {
  const changed = changedFields(base, values);
  const tenantWords = vocabulary === 'UK' ? 'uk' : 'us';
  const isWithoutGroup = areGroupsRequired && changed.includes('groupIds') && values.groupIds.length === 0;
  const isAsked = changed.some((path) => path.startsWith('demographics.'));
  const { typed, isRemoved } = values.nationalId;
  const refusals: Refusal[] = [
    ...(values.employerId ? [] : [refuse('required', 'employerId')]),
    ...(values.occupationId ? [] : [refuse('required', 'occupationId')]),
    ...(isWithoutGroup ? [refuse('required', 'groupIds')] : []),
    ...refusalsOf(cleanIdentity(values, rulesOfAge(changed, values, tenantWords))),
    ...refusalsOf(cleanAddress(values)),
    ...refusalsOf(checkProgramPlan(values)),
    ...(isAsked ? refusalsOf(cleanDemographics(values.demographics, tenantWords)) : []),
    ...(typed.trim() && !isRemoved ? refusalsOf(parseNationalId(nationalIdKindOf(tenantWords), typed)) : []),
    ...customFields.flatMap(({ id, type, options }) => {
      const path = `customValues.${id}`;
      if (!changed.includes(path)) return [];
      const rule = { type: type.toLowerCase() as CustomFieldType, options };
      return refusalsOf(cleanCustomValue(rule, values.customValues[id], path));
    }),
  ];
  return refusals.map(({ field, code, message }) => ({ field: field ?? null, code, message }));
}

/** What an edit leaves alone is not judged again. */
function rulesOfAge(changed: readonly string[], { userType, startDate }: EditValues, vocabulary: 'uk' | 'us') {
  const isAsked = ['userType', 'dateOfBirth', 'startDate'].some((field) => changed.includes(field));
  const { apprenticeFrom } = withApprenticeAge(
    { today: today(), vocabulary },
    { userType: userType.toLowerCase(), startDate },
  );
  return { today: today(), ...(isAsked && apprenticeFrom ? { apprenticeFrom } : {}) };
}
