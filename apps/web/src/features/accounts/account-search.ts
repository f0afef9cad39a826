import {
  ACCOUNT_STATUSES,
  ACCOUNT_TYPES,
  type AccountStatus,
  type AccountType,
  SUBSCRIPTION_STATUSES,
  type SubscriptionStatus,
  USER_TYPES,
  type UserType,
} from '@guildhall/domain';
import { compact, idsOf, listOf, oneOf, textOf } from '../../lib/search-params.ts';

export const accountDialogs = [
  'convert',
  'deactivate',
  'reactivate',
  'archive',
  'unarchive',
  'delete',
  'restore',
  'dates',
  'cancel',
  'reinstate',
] as const;
export type AccountDialogKind = (typeof accountDialogs)[number];

/** The others are about all who are ticked or listed. */
export const isAboutOne = (dialog: AccountListSearch['dialog']): dialog is AccountDialogKind =>
  accountDialogs.some((kind) => kind === dialog);

/** Within how many days a subscription ends. */
export const expiryChoices = ['7', '30', '60', '90'] as const;

const sortKeys = ['name', '-name', 'last_sign_in', '-last_sign_in', 'created_at', '-created_at'] as const;

/** What the address of the list of users holds. */
export interface AccountListSearch {
  q?: string | undefined;
  type?: UserType[] | undefined;
  account?: AccountType[] | undefined;
  status?: AccountStatus[] | undefined;
  subscription?: SubscriptionStatus[] | undefined;
  organization?: string[] | undefined;
  owner?: string[] | undefined;
  ends?: (typeof expiryChoices)[number] | undefined;
  /** The recently deleted ones instead. */
  deleted?: '1' | undefined;
  /** "-name" is descending; left out: by name. */
  sort?: (typeof sortKeys)[number] | undefined;
  dialog?: AccountDialogKind | 'extend' | 'convert-all' | 'export' | undefined;
  /** Whom the dialog is about. */
  user?: string | undefined;
}

export function parseAccountListSearch(search: Record<string, unknown>): AccountListSearch {
  return compact({
    q: textOf(search.q),
    type: listOf(search.type, USER_TYPES),
    account: listOf(search.account, ACCOUNT_TYPES),
    status: listOf(search.status, ACCOUNT_STATUSES),
    subscription: listOf(search.subscription, SUBSCRIPTION_STATUSES),
    organization: idsOf(search.organization),
    owner: idsOf(search.owner),
    ends: oneOf(search.ends, expiryChoices),
    deleted: oneOf(search.deleted, ['1'] as const),
    sort: oneOf(search.sort, sortKeys),
    dialog: oneOf(search.dialog, [...accountDialogs, 'extend', 'convert-all', 'export'] as const),
    user: idsOf(search.user)[0],
  });
}

/** Everything that narrows the list, taken away. */
export const everybody: AccountListSearch = {
  q: undefined,
  type: undefined,
  account: undefined,
  status: undefined,
  subscription: undefined,
  organization: undefined,
  owner: undefined,
  ends: undefined,
};

export const isNarrowed = (search: AccountListSearch): boolean =>
  Object.keys(everybody).some((key) => search[key as keyof AccountListSearch] !== undefined);
