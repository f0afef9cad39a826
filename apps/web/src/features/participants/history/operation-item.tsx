import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import { formatMoment } from '../../../lib/dates.ts';
import { channelWords } from './channel-words.ts';
import type { Operation } from './group-by-operation.ts';
import { type HistoryLine, historyLines } from './history-lines.ts';
import classes from './history-tab.module.css';

interface OperationItemProps {
  operation: Operation;
  groups: readonly { id: string; name: string }[];
}

export function OperationItem({ operation, groups }: OperationItemProps) {
  const { t, i18n } = useLingui();
  const lines = operation.entries.flatMap((entry) => historyLines(i18n, entry, groups));
  if (lines.length === 0) return null;
  return (
    <li className={classes.operation} tabIndex={-1}>
      <div className={classes.head}>
        <span className={classes.who}>{operation.actorName ?? t`The system`}</span>
        <time className={classes.when} dateTime={operation.createdAt}>
          {formatMoment(i18n.locale, operation.createdAt)}
        </time>
        <span className={classes.channel}>{i18n._(channelWords[operation.channel])}</span>
      </div>
      {operation.isCreation ? (
        <details className={classes.creation}>
          <summary>
            <Trans>Record created</Trans>{' '}
            <span className={classes.when}>
              <Plural value={lines.length} one="with # value" other="with # values" />
            </span>
          </summary>
          <Lines lines={lines} />
        </details>
      ) : (
        <Lines lines={lines} />
      )}
    </li>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <dl className={classes.lines}>
      {lines.map((line) => (
        <div key={line.key} className={classes.line}>
          <dt className={classes.field}>{line.label}</dt>
          <dd className={classes.values}>{line.note ?? <Values before={line.before} after={line.after} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ before, after }: { before: string; after: string }) {
  const { t } = useLingui();
  return (
    <>
      {before ? <del className={classes.before}>{before}</del> : <span className={classes.nothing}>{t`nothing`}</span>}
      <IconArrowRight size={14} role="img" aria-label={t`changed to`} className={classes.arrow} />
      {after ? <ins className={classes.after}>{after}</ins> : <span className={classes.nothing}>{t`nothing`}</span>}
    </>
  );
}
