import { byId, inList, mutation, type Asked, type Operation, type Variables } from './asking.ts';
import { dayAhead } from './status-operations.ts';

const change = ({ subject, version }: Asked): Variables => ({ accountId: subject.id, version, reason: 'Because' });
const withState = (set: string) => ({
  ready: ({ subject }: Asked) => ({ sql: `UPDATE accounts SET ${set} WHERE id = $1`, values: [subject.id] }),
});
const inAMonth = () => dayAhead(30);

/** What can be asked about an account, whether it is a participant's or staff's. */
export const accountOperations = <K extends string>(of: K) => {
  const operations = {
    account: byId('account'),
    accounts: inList('accounts'),
    subscriptionExtension: {
      document: `query ($id: ID!) { found: subscriptionExtension(input: { accountIds: [$id], months: 1 }) { endsOn account { id } } }`,
      variables: ({ subject }: Asked) => ({ id: subject.id }),
      holds: ({ found }: { found: { endsOn: string | null }[] }) => found[0]?.endsOn != null,
      ...withState(`subscription_ends_on = '${inAMonth()}'`),
    },
    changeSubscriptionDates: mutation('changeSubscriptionDates', (asked) => ({ ...change(asked), endsOn: inAMonth() })),
    extendSubscriptions: mutation(
      'extendSubscriptions',
      ({ subject }) => ({ extension: { accountIds: [subject.id], months: 1 }, reason: 'Because' }),
      withState(`subscription_ends_on = '${inAMonth()}'`),
    ),
    cancelSubscription: mutation('cancelSubscription', change, withState('subscription_cancelled_at = NULL')),
    reinstateSubscription: mutation('reinstateSubscription', change, withState('subscription_cancelled_at = now()')),
    changeAccountStatus: mutation(
      'changeAccountStatus',
      (asked) => ({ ...change(asked), status: 'ACTIVE' }),
      withState(`account_status = 'deactivated'`),
    ),
    deleteAccount: mutation(
      'deleteAccount',
      ({ subject, version }) => ({ accountId: subject.id, version, typedName: `Robin ${subject.word}` }),
      withState('deleted_at = NULL, preferred_name = NULL'),
    ),
    restoreAccount: mutation(
      'restoreAccount',
      ({ subject }) => ({ accountId: subject.id }),
      withState('deleted_at = now()'),
    ),
  };
  const named = Object.entries(operations).map(([name, operation]) => [`${name}(${of})`, operation]);
  return Object.fromEntries(named) as Readonly<Record<`${keyof typeof operations}(${K})`, Operation>>;
};
