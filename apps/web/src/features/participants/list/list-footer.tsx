import { Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import classes from './list-footer.module.css';
import { type PageSize, pageSizes } from './participant-list-search.ts';

interface ListFooterProps {
  total: number;
  size: number;
  onSizeChange: (size: PageSize | undefined) => void;
  /** Further rows could not be loaded. */
  failure: unknown;
  onRetry: () => void;
}

export function ListFooter({ total, size, onSizeChange, failure, onRetry }: ListFooterProps) {
  return (
    <div className={classes.root}>
      <span role="status">
        <Plural value={total} one="# participant" other="# participants" />
      </span>
      {failure === null ? null : (
        <span role="alert" className={classes.failure}>
          <Trans>More could not be loaded.</Trans>
          <Button size="compact-xs" variant="default" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </span>
      )}
      <label className={classes.size}>
        <Trans>Rows at a time</Trans>
        <select
          className={classes.select}
          value={size}
          onChange={(event) => onSizeChange(pageSizes.find((each) => String(each) === event.currentTarget.value))}
        >
          {pageSizes.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
