import { effectiveProvider } from '@guildhall/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../request-context.ts';
import { Cohort } from '../cohorts/index.ts';
import { Occupation } from '../occupations/index.ts';
import { Organization, OrganizationAddress } from '../organizations/index.ts';
import { StaffMember } from '../staff/index.ts';
import { Enrollment, Supervision } from './enrollment.type.ts';
import type { EnrollmentRow, SupervisionRow } from './enrollments.ts';

@Resolver(() => Enrollment)
export class EnrollmentFieldsResolver {
  @FieldResolver(() => Organization, { description: 'Where the participant works.' })
  employer(@Root() { employerId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return loaders.organization.get(employerId);
  }

  @FieldResolver(() => Occupation, { description: 'What the participant trains for.' })
  occupation(@Root() { occupationId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return loaders.occupation.get(occupationId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The provider that was assigned to this participant.',
  })
  assignedProvider(@Root() { providerId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return providerId && loaders.organization.get(providerId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Who instructs: the assigned provider, or the only one of the occupation.',
  })
  async provider(@Root() { providerId, occupationId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    const occupation = await loaders.occupation.get(occupationId);
    const effective = effectiveProvider({ providerId, occupationProviderIds: occupation?.providerIds ?? [] });
    return effective && loaders.organization.get(effective);
  }

  @FieldResolver(() => Cohort, { nullable: true, description: 'The cohort; at most one.' })
  cohort(@Root() { cohortId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return cohortId && loaders.cohort.get(cohortId);
  }

  @FieldResolver(() => OrganizationAddress, {
    nullable: true,
    description: "Where the participant works, of the employer's further addresses; null for its postal one.",
  })
  employerAddress(@Root() { employerAddressId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return employerAddressId && loaders.organizationAddress.get(employerAddressId);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who looks after the participant at the employer, by name; gives no access to the record.',
  })
  mentor(@Root() { mentorId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return mentorId && loaders.staff.get(mentorId);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who referred the participant, and so sees it.' })
  referrer(@Root() { referrerId }: EnrollmentRow, @Ctx() { loaders }: RequestContext) {
    return referrerId && loaders.staff.get(referrerId);
  }
}

@Resolver(() => Supervision)
export class SupervisionFieldsResolver {
  @FieldResolver(() => StaffMember, { description: 'Who supervises.' })
  supervisor(@Root() { supervisorId }: SupervisionRow, @Ctx() { loaders }: RequestContext) {
    return loaders.staff.get(supervisorId);
  }
}
