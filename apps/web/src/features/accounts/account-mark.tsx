import { useLingui } from '@lingui/react/macro';
import type { AccountStatus, AccountType } from '../../graphql/generated/graphql.ts';
import { accountStatusWords, accountTypeWords } from '../../lib/words.ts';
import { StatusBadge, type StatusTone } from '../../ui/status-badge.tsx';

interface AccountMarkProps {
  accountType: AccountType;
  accountStatus: AccountStatus;
}

/** One mark for what people ask first: active with a login, managed without, deactivated, archived. Told apart by shape and word. */
export function AccountMark({ accountType, accountStatus }: AccountMarkProps) {
  const { i18n } = useLingui();
  const { tone, word } = markOf(accountType, accountStatus);
  return <StatusBadge tone={tone}>{i18n._(word)}</StatusBadge>;
}

function markOf(accountType: AccountType, accountStatus: AccountStatus) {
  if (accountStatus === 'DEACTIVATED')
    return { tone: 'paused' satisfies StatusTone, word: accountStatusWords.DEACTIVATED } as const;
  if (accountStatus === 'ARCHIVED')
    return { tone: 'stored' satisfies StatusTone, word: accountStatusWords.ARCHIVED } as const;
  return accountType === 'MANAGED'
    ? ({ tone: 'plain' satisfies StatusTone, word: accountTypeWords.MANAGED } as const)
    : ({ tone: 'running' satisfies StatusTone, word: accountStatusWords.ACTIVE } as const);
}
