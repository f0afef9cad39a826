import type { AccountDialogQuery } from '../../graphql/generated/graphql.ts';

/** The account that a dialog is about. */
export type DialogAccount = NonNullable<AccountDialogQuery['account']>;
