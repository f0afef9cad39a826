import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Mutation } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { addSupervisors, removeSupervisors } from './assign-supervisors.ts';
import { changeStatus } from './change-status.ts';
import { createParticipant } from './create-participant.ts';
import { AssignSupervisorsInput, ChangeProgramStatusInput } from './participant-changes.inputs.ts';
import { CreateParticipantInput, UpdateParticipantInput } from './participant.inputs.ts';
import {
  AssignSupervisorsResult,
  ChangeProgramStatusResult,
  CreateParticipantResult,
  RevealNationalIdResult,
  UpdateParticipantResult,
} from './participant-results.type.ts';
import { revealNationalId } from './reveal-national-id.ts';
import { updateParticipant } from './update-participant.ts';

@Resolver()
export class ParticipantsMutations {
  @Mutation('participants:create', () => CreateParticipantResult, {
    description: 'Adds a participant as a managed account: no mail is sent. Starts with program status active.',
  })
  createParticipant(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateParticipantInput, { description: 'The new participant.' }) input: CreateParticipantInput,
  ) {
    return createParticipant(services, input);
  }

  @Mutation('participants:update', () => UpdateParticipantResult, {
    description: 'Changes identity, contact, assignments, dates and details of a participant.',
  })
  updateParticipant(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => UpdateParticipantInput, { description: 'What changes.' }) input: UpdateParticipantInput,
  ) {
    return updateParticipant(services, input);
  }

  @Mutation('participants:assign', () => AssignSupervisorsResult, {
    description: 'Adds direct supervisors to a participant; never removes others.',
  })
  addSupervisors(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => AssignSupervisorsInput, { description: 'Whom to add to whom.' }) input: AssignSupervisorsInput,
  ) {
    return addSupervisors(services, input);
  }

  @Mutation('participants:assign', () => AssignSupervisorsResult, {
    description: 'Removes direct supervisors from a participant; one that came with the cohort stays.',
  })
  removeSupervisors(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => AssignSupervisorsInput, { description: 'Whom to remove from whom.' })
    input: AssignSupervisorsInput,
  ) {
    return removeSupervisors(services, input);
  }

  @Mutation('participants:change_status', () => ChangeProgramStatusResult, {
    description:
      'Changes the program status from a day on. An inactive status deactivates the account, frees the seat and ends the sessions; a return to active undoes that and needs a seat.',
  })
  changeProgramStatus(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => ChangeProgramStatusInput, { description: 'The change.' }) input: ChangeProgramStatusInput,
  ) {
    return changeStatus(services, input);
  }

  @Mutation('national_ids:reveal', () => RevealNationalIdResult, {
    description: 'Shows the SSN or NI number of a participant. The audit names who asked.',
  })
  revealNationalId(
    @Ctx() { services }: RequestContext,
    @Arg('participantId', () => ID, { description: 'The participant.' }) participantId: string,
  ) {
    return revealNationalId(services, participantId);
  }
}
