import { Arg, Args, Ctx, ID, Resolver } from 'type-graphql';
import { Query } from '../../access/guarded-operations.ts';
import type { RequestContext } from '../../request-context.ts';
import { SubscriptionExtensionInput } from './account-changes.inputs.ts';
import { Account, AccountConnection, SubscriptionExtension } from './account.type.ts';
import { AccountListArgs } from './accounts.inputs.ts';
import { previewExtension } from './extend-subscriptions.ts';

@Resolver(() => Account)
export class AccountsResolver {
  @Query('accounts:read', () => Account, {
    nullable: true,
    description: 'One account; null when unknown or not within reach.',
  })
  account(@Ctx() { services }: RequestContext, @Arg('id', () => ID, { description: 'Id of the account.' }) id: string) {
    return services.accounts.find(id);
  }

  @Query('accounts:read', () => AccountConnection, {
    description: 'Everybody within reach, staff and participants.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  async accounts(@Ctx() { services }: RequestContext, @Args(() => AccountListArgs) args: AccountListArgs) {
    const filter = args.filter ?? {};
    const now = services.now();
    const page = await services.accounts.list(filter, args.sort ?? null, args, now);
    return new AccountConnection(page as never, () => services.accounts.count(filter, now));
  }

  @Query('accounts:update', () => [SubscriptionExtension], {
    description: 'What an extension would do for each person; empty when the extension itself is not possible.',
    complexity: 50,
  })
  subscriptionExtension(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => SubscriptionExtensionInput, { description: 'Whose subscriptions, and by how much.' })
    input: SubscriptionExtensionInput,
  ): Promise<SubscriptionExtension[]> {
    return previewExtension(services, input);
  }
}
