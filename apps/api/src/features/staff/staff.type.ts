import type { AccountStatus, AccountType, StaffType } from '@guildhall/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionClass } from '../../graphql/connection.ts';
import { AccountStatusEnum, AccountTypeEnum, StaffTypeEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
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

  @OptionalText('E-mail address.')
  email: string | null;

  @Field(() => AccountStatusEnum, { description: 'Whether the account can be used.' })
  accountStatus: AccountStatus;

  @Field(() => AccountTypeEnum, { description: 'Managed (no login) or authenticated.' })
  accountType: AccountType;
}

@ObjectType('StaffConnection', { simpleResolvers: true, description: 'A page of a list of staff.' })
export class StaffConnection extends connectionClass(() => StaffMember, 'Staff', 'staff') {}
