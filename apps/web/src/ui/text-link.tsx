import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './text-link.module.css';

interface TextLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** Names the record that it opens. */
  isStrong?: boolean;
}

/** A link out of the app, for example to an e-mail address. */
export function OutsideLink({ isStrong = false, children, ...props }: TextLinkProps) {
  return (
    <a {...props} className={classes.root} data-strong={isStrong || undefined}>
      {children}
    </a>
  );
}

/** A typed link to a page, within words or alone in a cell. */
export const TextLink = createLink(OutsideLink);
