import { Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import classes from './edit-participant.module.css';

interface SaveBarProps {
  changes: number;
  errors: number;
  isBusy: boolean;
  onCancel: () => void;
}

/** Stays at the bottom of the window, and says whether there is something to save. */
export function SaveBar({ changes, errors, isBusy, onCancel }: SaveBarProps) {
  return (
    <div className={classes.bar}>
      <span className={classes.state} role="status" data-wrong={errors > 0 || undefined}>
        {errors > 0 ? (
          <Plural value={errors} one="# field needs correction" other="# fields need correction" />
        ) : changes > 0 ? (
          <Plural value={changes} one="# field changed" other="# fields changed" />
        ) : (
          <Trans>Nothing changed yet</Trans>
        )}
      </span>
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
      <Button type="submit" loading={isBusy} aria-keyshortcuts="Control+S Meta+S">
        <Trans>Save changes</Trans>
      </Button>
    </div>
  );
}
