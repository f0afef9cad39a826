import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { NationalIdRevealed } from './participant-details.type.ts';

@Answer()
@ObjectType('ParticipantSaved', { description: 'The participant as it is now.' })
export class ParticipantSaved {
  participantId: string;
  droppedSupervisorIds: readonly string[];

  static of(participantId: string, droppedSupervisorIds: readonly string[] = []): ParticipantSaved {
    return Object.assign(new ParticipantSaved(), { participantId, droppedSupervisorIds });
  }

  @Field(() => ID, { description: 'Id of the participant.' })
  id(): string {
    return this.participantId;
  }
}

export const CreateParticipantResult = createUnionType({
  name: 'CreateParticipantResult',
  description: 'The new participant, or what to correct.',
  types: () => [ParticipantSaved, InvalidInput] as const,
});

export const UpdateParticipantResult = createUnionType({
  name: 'UpdateParticipantResult',
  description: 'The participant, or why it was not changed.',
  types: () => [ParticipantSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const ChangeProgramStatusResult = createUnionType({
  name: 'ChangeProgramStatusResult',
  description: 'The participant, or why the status was not changed.',
  types: () => [ParticipantSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const MarkParticipantSeenResult = createUnionType({
  name: 'MarkParticipantSeenResult',
  description: 'The participant, or that there is none within reach.',
  types: () => [ParticipantSaved, NotFound] as const,
});

export const CorrectStatusDateResult = createUnionType({
  name: 'CorrectStatusDateResult',
  description: 'The participant, or why the days were not corrected.',
  types: () => [ParticipantSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const ChangeEnrollmentResult = createUnionType({
  name: 'ChangeEnrollmentResult',
  description: 'The participant with the enrollments, or why nothing was changed.',
  types: () => [ParticipantSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const AssignSupervisorsResult = createUnionType({
  name: 'AssignSupervisorsResult',
  description: 'The participant, or why the supervisors were not changed.',
  types: () => [ParticipantSaved, InvalidInput, NotFound] as const,
});

export const RevealNationalIdResult = createUnionType({
  name: 'RevealNationalIdResult',
  description: 'The readable number, or that there is none within reach.',
  types: () => [NationalIdRevealed, NotFound] as const,
});
