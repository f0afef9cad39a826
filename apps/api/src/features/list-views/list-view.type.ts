import type { StaffType } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { UserTypeEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';

@ObjectType('ListView', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A saved view of the list of participants: filters, order and columns under a name.',
})
export class ListView extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, {
    description:
      'What it shows, as the query string of the list. It gives no right to see anybody: the list shows who is within reach.',
  })
  search: string;

  @Field(() => [UserTypeEnum], { description: 'The user types that see it; empty for an own view.' })
  sharedWith: StaffType[];

  @Field(() => Boolean, {
    description: 'The list opens with it: for the owner of an own view, for the user types of a shared one.',
  })
  isDefault: boolean;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;
}

@Answer()
@ObjectType('ListViewSaved', { description: 'The view as it is now.' })
export class ListViewSaved {
  listViewId: string;

  static of(listViewId: string): ListViewSaved {
    return Object.assign(new ListViewSaved(), { listViewId });
  }

  @Field(() => ID, { description: 'Id of the view.' })
  id(): string {
    return this.listViewId;
  }
}

@Answer()
@ObjectType('ListViewDeleted', { description: 'The view is gone.' })
export class ListViewDeleted {
  listViewId: string;

  static of(listViewId: string): ListViewDeleted {
    return Object.assign(new ListViewDeleted(), { listViewId });
  }

  @Field(() => ID, { description: 'Id that the view had.' })
  id(): string {
    return this.listViewId;
  }
}

export const CreateListViewResult = createUnionType({
  name: 'CreateListViewResult',
  description: 'The new view, or what to correct.',
  types: () => [ListViewSaved, InvalidInput] as const,
});

export const UpdateListViewResult = createUnionType({
  name: 'UpdateListViewResult',
  description: 'The view, or why it was not changed.',
  types: () => [ListViewSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const DeleteListViewResult = createUnionType({
  name: 'DeleteListViewResult',
  description: 'The view is gone, or there is none that the viewer may delete.',
  types: () => [ListViewDeleted, InvalidInput, NotFound] as const,
});
