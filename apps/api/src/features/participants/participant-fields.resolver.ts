import {
  holdsPolicy,
  STATUS_TRANSITIONS,
  statusChangeEffects,
  statusInconsistencyOf,
  type Policy,
  type StatusInconsistency,
} from '@guildhall/domain';
import { Ctx, FieldResolver, Args, Resolver, Root } from 'type-graphql';
import { StatusInconsistencyEnum } from '../../graphql/enums.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import type { RequestContext } from '../../request-context.ts';
import { AuditConnection } from '../history/index.ts';
import { StaffMember } from '../staff/index.ts';
import { Enrollment, StatusChange, StatusChangeOption, Supervision } from './enrollment.type.ts';
import { currentEnrollment } from './enrollments.ts';
import { CustomValue, DemographicsType, MaskedNationalId } from './participant-details.type.ts';
import type { ParticipantRow } from './participant-row.ts';
import { Group, Participant } from './participant.type.ts';

const may = (context: RequestContext, policy: Policy): boolean =>
  context.viewer !== null && holdsPolicy(context.viewer.userType, policy);

@Resolver(() => Participant)
export class ParticipantFieldsResolver {
  @FieldResolver(() => String, { description: 'Preferred or given name with the family name.' })
  displayName(@Root() row: ParticipantRow): string {
    return `${row.preferredName ?? row.givenName} ${row.familyName}`;
  }

  @FieldResolver(() => Enrollment, { description: 'The current enrollment.' })
  enrollment(@Root() row: ParticipantRow) {
    return currentEnrollment(row);
  }

  @FieldResolver(() => [Enrollment], {
    description: 'All enrollments, the current one first, then newest first; at most 50.',
  })
  enrollments(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return loaders.enrollments.get(row.id);
  }

  @FieldResolver(() => [Supervision], { description: 'Who supervises the participant, by name.' })
  supervisions(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return loaders.supervisors.get(row.id);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Staff member in charge.' })
  caseOwner(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return row.caseOwnerId && loaders.staff.get(row.caseOwnerId);
  }

  @FieldResolver(() => [Group], { description: 'Groups of the participant.' })
  groups(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return loaders.groups.get(row.id);
  }

  @FieldResolver(() => [StatusChange], { description: 'Changes of program status, newest first; at most 100.' })
  statusChanges(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext) {
    return loaders.statusChanges.get(row.id);
  }

  @FieldResolver(() => [StatusChangeOption], {
    description: 'The statuses the participant can change to, each with what it does.',
  })
  async statusChangeOptions(
    @Root() { programStatus, accountStatus }: ParticipantRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StatusChangeOption[]> {
    const { vocabulary } = await loaders.tenant();
    return STATUS_TRANSITIONS[programStatus].map((status) => ({
      status,
      effects: [...statusChangeEffects(programStatus, status, accountStatus, vocabulary)],
    }));
  }

  @FieldResolver(() => StatusInconsistencyEnum, {
    nullable: true,
    description: 'How program status and account status contradict each other; null where they agree.',
  })
  statusInconsistency(@Root() row: ParticipantRow): StatusInconsistency | null {
    return statusInconsistencyOf(row);
  }

  @FieldResolver(() => DemographicsType, {
    nullable: true,
    description: 'Null where the viewer may not see demographics, or none were given.',
  })
  demographics(@Root() row: ParticipantRow, @Ctx() context: RequestContext) {
    const isSelf = context.viewer?.accountId === row.id;
    return isSelf || may(context, 'demographics:read') ? context.loaders.demographics.get(row.id) : null;
  }

  @FieldResolver(() => MaskedNationalId, {
    nullable: true,
    description: 'The masked number; null where none is held or the viewer may not know.',
  })
  nationalId(@Root() row: ParticipantRow, @Ctx() context: RequestContext) {
    return may(context, 'national_ids:reveal') ? context.loaders.nationalId.get(row.id) : null;
  }

  @FieldResolver(() => [CustomValue], { description: "Every custom field of the tenant with the participant's value." })
  async customValues(@Root() row: ParticipantRow, @Ctx() { loaders }: RequestContext): Promise<CustomValue[]> {
    const [fields, values] = await Promise.all([loaders.customFields(), loaders.customValues.load(row.id)]);
    return fields.map((field) => ({ field, value: values.find(({ fieldId }) => fieldId === field.id)?.value ?? null }));
  }

  @FieldResolver(() => AuditConnection, {
    nullable: true,
    description: 'Field-level history, newest first; null where the viewer may not read it.',
    // A statement of its own for each participant: for the page of one person, not for a list.
    complexity: ({ args, childComplexity }) => 500 + Number(args['first']) * childComplexity,
  })
  async history(@Root() row: ParticipantRow, @Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs) {
    if (!may(context, 'participants:read_history')) return null;
    return new AuditConnection((await context.services.history.of(row.id, page)) as never);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change this record.' })
  viewerCanEdit(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:update');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may change the program status.' })
  viewerCanChangeStatus(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:change_status');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may switch the occupation and add enrollments.' })
  viewerCanEnroll(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:enroll');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may add and remove supervisors.' })
  viewerCanAssign(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:assign');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may convert the account, or give it another way in.' })
  viewerCanConvert(@Ctx() context: RequestContext): boolean {
    return may(context, 'accounts:convert');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may read the history.' })
  viewerCanReadHistory(@Ctx() context: RequestContext): boolean {
    return may(context, 'participants:read_history');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may see and change demographics.' })
  viewerCanReadDemographics(@Ctx() context: RequestContext): boolean {
    return may(context, 'demographics:read');
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may see the whole SSN or NI number.' })
  viewerCanRevealNationalId(@Ctx() context: RequestContext): boolean {
    return may(context, 'national_ids:reveal');
  }
}
