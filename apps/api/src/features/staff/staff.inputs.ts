import type { AccountStatus, StaffType } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AccountStatusEnum, StaffTypeEnum } from '../../graphql/enums.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@InputType('StaffFilter', { description: 'Narrows a list of staff.' })
export class StaffFilter {
  @OptionalText('Words in name or e-mail.')
  text?: string | null;

  @Field(() => [StaffTypeEnum], { nullable: true, description: 'Kinds of staff.' })
  userTypes?: StaffType[] | null;

  @Field(() => [ID], { nullable: true, description: 'Organizations they belong to.' })
  organizationIds?: string[] | null;

  @Field(() => [AccountStatusEnum], { nullable: true, description: 'Account statuses.' })
  accountStatuses?: AccountStatus[] | null;
}

@ArgsType()
export class StaffListArgs extends PageArgs {
  @Field(() => StaffFilter, { nullable: true, description: 'Whom to list; everybody within reach when left out.' })
  filter?: StaffFilter | null;
}
