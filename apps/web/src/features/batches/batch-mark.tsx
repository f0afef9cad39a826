import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconStack2 } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { graphql } from '../../graphql/generated/index.ts';
import type { BatchesAtWorkQuery as BatchesAtWork } from '../../graphql/generated/graphql.ts';
import classes from './batch-mark.module.css';
import { useTellResult } from './use-tell-result.tsx';

const BatchesAtWorkQuery = graphql(`
  query BatchesAtWork {
    batches(first: 5, states: [QUEUED, RUNNING]) {
      nodes {
        id
        selectedCount
        processedCount
      }
    }
  }
`);

const EVERY_TWO_SECONDS = 2_000;

/** In the header while own batches run: how far they have come, and the way to them. Says so when one is over. */
export function BatchMark() {
  const { t, i18n } = useLingui();
  const { data } = useQuery(BatchesAtWorkQuery, { pollInterval: EVERY_TWO_SECONDS, fetchPolicy: 'network-only' });
  const nodes = data?.batches.nodes;
  useTellOfThoseOver(nodes);
  const [first, ...others] = nodes ?? [];
  if (!first) return null;
  const sum = (pick: (batch: Nodes[number]) => number) =>
    i18n.number([first, ...others].reduce((total, batch) => total + pick(batch), 0));
  const [done, all] = [sum(({ processedCount }) => processedCount), sum(({ selectedCount }) => selectedCount)];
  const place =
    others.length > 0
      ? ({ to: '/batches' } as const)
      : ({ to: '/batches/$batchId', params: { batchId: first.id } } as const);
  return (
    <Link {...place} className={classes.root} aria-label={t`A change is running: ${done} of ${all} people are through`}>
      <IconStack2 size={18} aria-hidden="true" className={classes.icon} />
      <span className={classes.count} aria-hidden="true">
        <Trans>
          {done} of {all}
        </Trans>
      </span>
    </Link>
  );
}

type Nodes = BatchesAtWork['batches']['nodes'];

/** Notices which batches were at work a moment ago and are not any more. */
function useTellOfThoseOver(nodes: Nodes | undefined) {
  const known = useRef<readonly string[]>([]);
  const tell = useTellResult();
  const { pathname } = useLocation();
  useEffect(
    function tellOfThoseOver() {
      if (!nodes) return;
      const now = nodes.map(({ id }) => id);
      const over = known.current.filter((id) => !now.includes(id));
      known.current = now;
      // Whoever looks at a batch sees its end there.
      void tell(
        over.filter((id) => pathname !== `/batches/${id}`),
        now.length === 0,
      );
    },
    [nodes, tell, pathname],
  );
}
