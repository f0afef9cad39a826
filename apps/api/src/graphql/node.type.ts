import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Something with an id of its own, which `node(id)` finds again.',
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Stable id, unique across all types.' })
  id: string;
}
