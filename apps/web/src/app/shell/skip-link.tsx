import { Trans } from '@lingui/react/macro';
import classes from './skip-link.module.css';

export function SkipLink() {
  return (
    <a
      href="#main"
      className={classes.link}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      <Trans>Skip to the content</Trans>
    </a>
  );
}
