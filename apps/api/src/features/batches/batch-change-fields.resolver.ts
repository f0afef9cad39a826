import { BATCH_CLEAR_FIELDS, type BatchClearField } from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { Cohort } from '../cohorts/index.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization } from '../organizations/index.ts';
import { Group } from '../participants/index.ts';
import { StaffMember } from '../staff/index.ts';
import type { BatchEdit } from './batch-row.ts';
import { BatchChange } from './batch.type.ts';

const COLUMN_OF: Readonly<Record<BatchClearField, keyof BatchEdit>> = {
  provider: 'providerId',
  cohort: 'cohortId',
  case_owner: 'caseOwnerId',
  start_date: 'startDate',
  expected_end_date: 'expectedEndDate',
  reference_number: 'referenceNumber',
  supervisors: 'supervisors',
};

/** What an edit empties. */
export function clearedBy(edit: BatchEdit): BatchClearField[] {
  return BATCH_CLEAR_FIELDS.filter((field) =>
    field === 'supervisors' ? edit.supervisors?.replaceWith?.length === 0 : edit[COLUMN_OF[field]] === null,
  );
}

/** How the enrollments end that another occupation takes the place of. */
export const previousOf = ({ status, effectiveDate, reason, reasonText }: NonNullable<BatchEdit['previous']>) => ({
  previousStatus: status,
  previousDate: effectiveDate,
  previousReason: reason,
  previousReasonText: reasonText,
});

// Interfaces, not classes: type-graphql would make instances of them.
type Change = BatchEdit & { readonly groupId?: string };

/** The records that a change names: only those that the viewer sees. */
@Resolver(() => BatchChange)
export class BatchChangeFieldsResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'The new employer.' })
  employer(@Root() { employerId }: Change, @Ctx() { loaders }: RequestContext) {
    return employerId && loaders.visibleOrganization.get(employerId);
  }

  @FieldResolver(() => Occupation, { nullable: true, description: 'The new occupation.' })
  async occupation(@Root() { occupationId }: Change, @Ctx() { services }: RequestContext) {
    return occupationId && services.occupations.find(occupationId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The new provider.' })
  provider(@Root() { providerId }: Change, @Ctx() { loaders }: RequestContext) {
    return providerId && loaders.visibleOrganization.get(providerId);
  }

  @FieldResolver(() => Cohort, { nullable: true, description: 'The new cohort.' })
  async cohort(@Root() { cohortId }: Change, @Ctx() { services }: RequestContext) {
    return cohortId && services.cohorts.find(cohortId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'The new case owner.' })
  caseOwner(@Root() { caseOwnerId }: Change, @Ctx() { loaders }: RequestContext) {
    return caseOwnerId && loaders.visibleStaff.get(caseOwnerId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The new group.' })
  async group(@Root() { groupId }: Change, @Ctx() { services }: RequestContext) {
    return groupId && (await services.participantDetails.groups()).find(({ id }) => id === groupId);
  }

  @FieldResolver(() => [StaffMember], { description: 'Supervisors who are added.' })
  supervisorsAdded(@Root() { supervisors }: Change, @Ctx() { services }: RequestContext) {
    return services.staff.findMany([...(supervisors?.add ?? [])]);
  }

  @FieldResolver(() => [StaffMember], { description: 'Supervisors who are removed.' })
  supervisorsRemoved(@Root() { supervisors }: Change, @Ctx() { services }: RequestContext) {
    return services.staff.findMany([...(supervisors?.remove ?? [])]);
  }

  @FieldResolver(() => [StaffMember], { description: 'Supervisors who take the place of all direct ones.' })
  supervisorsReplacedWith(@Root() { supervisors }: Change, @Ctx() { services }: RequestContext) {
    return services.staff.findMany([...(supervisors?.replaceWith ?? [])]);
  }
}
