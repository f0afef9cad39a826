import { useLingui } from '@lingui/react/macro';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { outcomeTones, outcomeWords, plannedOutcomeWords } from '../import-words.ts';
import type { FileRow } from './use-import-rows.ts';

export function OutcomeCell({ row: { outcome }, isPlanned }: { row: FileRow; isPlanned: boolean }) {
  const { i18n } = useLingui();
  if (!outcome) return null;
  const words = isPlanned ? plannedOutcomeWords : outcomeWords;
  return <StatusBadge tone={outcomeTones[outcome]}>{i18n._(words[outcome])}</StatusBadge>;
}
