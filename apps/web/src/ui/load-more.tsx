import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import classes from './load-more.module.css';

interface LoadMoreProps {
  shown: number;
  total: number;
  hasMore: boolean;
  isLoading: boolean;
  hasFailed: boolean;
  onMore: () => void;
}

/** How much of a list is shown, and the way to the rest. */
export function LoadMore({ shown, total, hasMore, isLoading, hasFailed, onMore }: LoadMoreProps) {
  const { i18n } = useLingui();
  const status = useRef<HTMLSpanElement>(null);
  const wasPressed = useRef(false);
  const shownText = shown.toLocaleString(i18n.locale);
  const totalText = total.toLocaleString(i18n.locale);

  useEffect(
    function keepFocusWhenTheButtonGoes() {
      if (!hasMore && wasPressed.current) status.current?.focus();
      if (!hasMore) wasPressed.current = false;
    },
    [hasMore],
  );

  return (
    <div className={classes.root}>
      <span role="status" ref={status} tabIndex={-1} className={classes.status}>
        {hasMore ? (
          <Trans>
            {shownText} of {totalText} shown
          </Trans>
        ) : (
          <Plural value={total} one="# entry" other="# entries" />
        )}
      </span>
      {hasFailed ? (
        <span role="alert" className={classes.failure}>
          <Trans>More could not be loaded.</Trans>
        </span>
      ) : null}
      {hasMore ? (
        <Button
          size="xs"
          variant="default"
          loading={isLoading}
          onClick={() => {
            wasPressed.current = true;
            onMore();
          }}
        >
          {hasFailed ? <Trans>Try again</Trans> : <Trans>Load more</Trans>}
        </Button>
      ) : null}
    </div>
  );
}
