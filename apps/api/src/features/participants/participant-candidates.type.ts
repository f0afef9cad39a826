import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldProblem } from '../../errors/user-errors.type.ts';
import { enumOf } from '../../graphql/enums.ts';
import { StaffMember } from '../staff/index.ts';
import { Participant } from './participant.type.ts';

const DUPLICATE_REASONS = [
  'same_email',
  'same_name_and_birth_date',
  'same_phone',
  'same_national_id',
  'same_uln',
] as const;
const LOGIN_ROLES = ['supervisor', 'mentor'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];
const LoginRoleEnum = enumOf('EmployerLoginRole', LOGIN_ROLES, 'As what somebody at an employer is wanted.');
const DuplicateReasonEnum = enumOf('DuplicateReason', DUPLICATE_REASONS, 'Why somebody may be the same person.');

@ObjectType('DuplicateCandidate', { simpleResolvers: true, description: 'Somebody who may be the same person.' })
export class DuplicateCandidate {
  @Field(() => Participant, { description: 'The participant that is there already.' })
  participant: object;

  @Field(() => [DuplicateReasonEnum], { description: 'What is the same.' })
  reasons: DuplicateReason[];
}

@ObjectType('DuplicateCheck', {
  simpleResolvers: true,
  description: 'What is known of somebody who is about to be added.',
})
export class DuplicateCheck {
  @Field(() => Boolean, { description: 'An account of this tenant has the address, within reach or not.' })
  emailTaken: boolean;

  @Field(() => [DuplicateCandidate], { description: 'Visible participants who may be the same person; at most ten.' })
  candidates: DuplicateCandidate[];
}

@ObjectType('SupervisorCandidate', {
  simpleResolvers: true,
  description: 'Somebody who may supervise a participant, or why not.',
})
export class SupervisorCandidate {
  @Field(() => StaffMember, { description: 'The supervisor.' })
  supervisor: object;

  @Field(() => Boolean, { description: 'Supervises the participant already.' })
  isAssigned: boolean;

  @Field(() => FieldProblem, { nullable: true, description: 'Why this person can not be chosen; null when they can.' })
  refusal: FieldProblem | null;
}

@ArgsType()
export class SupervisorCandidateArgs {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => String, { nullable: true, description: 'Words in name or e-mail.' })
  text?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 200.' })
  first: number;
}

@ArgsType()
export class EmployerLoginArgs {
  @Field(() => ID, { description: 'The employer.' })
  employerId: string;

  @Field(() => [ID], { nullable: true, description: "The participant's groups, as far as chosen." })
  groupIds?: string[] | null;

  @Field(() => LoginRoleEnum, { description: 'As what.' })
  role: (typeof LOGIN_ROLES)[number];

  @Field(() => String, { nullable: true, description: 'Words in name or e-mail.' })
  text?: string | null;

  @Field(() => Int, { defaultValue: 50, description: 'How many, at most 200.' })
  first: number;
}
