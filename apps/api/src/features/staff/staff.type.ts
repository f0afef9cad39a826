import type { AccountStatus, AccountType, StaffType } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { AccountStatusEnum, AccountTypeEnum, StaffTypeEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('StaffMember', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody who runs or supports the program.',
})
export class StaffMember extends NodeType {
  @Field(() => StaffTypeEnum, { description: 'Which kind of staff.' })
  userType: StaffType;

  @Field(() => String, { description: 'Given name.' })
  givenName: string;

  @Field(() => String, { description: 'Family name.' })
  familyName: string;

  @OptionalText('Form of address, such as Dr.')
  title: string | null;

  @OptionalText('E-mail address.')
  email: string | null;

  @OptionalText('Phone number.')
  phone: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  lastSignInAt: Date | null;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;

  @Field(() => AccountStatusEnum, { description: 'Whether the account can be used.' })
  accountStatus: AccountStatus;

  @Field(() => AccountTypeEnum, { description: 'Managed (no login) or authenticated.' })
  accountType: AccountType;
}

@ObjectType('StaffConnection', { simpleResolvers: true, description: 'A page of a list of staff.' })
export class StaffConnection extends connectionClass(() => StaffMember, 'Staff', 'staff') {}

@Answer()
@ObjectType('StaffSaved', { description: 'The staff member as it is now.' })
export class StaffSaved {
  staffId: string;

  static of(staffId: string): StaffSaved {
    return Object.assign(new StaffSaved(), { staffId });
  }

  @Field(() => ID, { description: 'Id of the account.' })
  id(): string {
    return this.staffId;
  }
}

export const UpdateStaffResult = createUnionType({
  name: 'UpdateStaffResult',
  description: 'The staff member, or why it was not changed.',
  types: () => [StaffSaved, InvalidInput, VersionConflict, NotFound] as const,
});
