import { cleanDemographics, nationalIdKindOf, refuse, type Demographics, type Refusal } from '@guildhall/domain';
import type { PeopleFacts } from './people-facts.ts';
import type { PlannedDetails } from './planned-person.ts';
import type { PersonInput } from './person-input.ts';

/** Checks the details of somebody by the rules of a single record: `planDetails` for many, with the facts read before. */
export function planDetailsOf(
  input: PersonInput,
  facts: PeopleFacts,
  participantId: string | null,
): { details: PlannedDetails; refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const details: { -readonly [K in keyof PlannedDetails]: PlannedDetails[K] } = {};
  if (input.demographics !== undefined) {
    const outcome = cleanDemographics(input.demographics, facts.tenant.vocabulary);
    if (outcome.ok) details.demographics = outcome.value;
    else refusals.push(...outcome.refusals);
  }
  if (input.nationalId !== undefined) {
    // Read as a number of this country already.
    const kind = nationalIdKindOf(facts.tenant.vocabulary);
    details.nationalId = input.nationalId === null ? null : { kind, value: input.nationalId };
  }
  refusals.push(...refusalsOfContradiction(details, facts, participantId));
  if (input.customValues) details.customValues = input.customValues;
  if (input.groupIds !== undefined) {
    if (input.groupIds.some((id) => !facts.reachableGroups.has(id)))
      refusals.push(refuse('unknown_choice', 'groupIds'));
    else details.groupIds = input.groupIds;
  }
  return { details, refusals };
}

/** Somebody who has a number is not known to have none (UK-ADD-36). */
function refusalsOfContradiction(
  { demographics, nationalId }: PlannedDetails,
  facts: PeopleFacts,
  participantId: string | null,
): readonly Refusal[] {
  const saved: Demographics | undefined = participantId === null ? undefined : facts.demographics.get(participantId);
  const hasNone = demographics?.hasNoNationalId ?? saved?.hasNoNationalId ?? false;
  if (nationalId) return hasNone ? [refuse('choice_contradictory', 'nationalId')] : [];
  if (nationalId === null || !demographics?.hasNoNationalId || participantId === null) return [];
  return facts.numbers.has(participantId) ? [refuse('choice_contradictory', 'demographics.hasNoNationalId')] : [];
}
