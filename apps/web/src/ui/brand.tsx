import classes from './brand.module.css';

/** The mark and the product's name. */
export function Brand({ isCompact = false }: { isCompact?: boolean }) {
  return (
    <span className={classes.root}>
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" className={classes.mark}>
        <path d="M3 13 16 4l13 9v3H3zM6 18h4v8H6zM14 18h4v8h-4zM22 18h4v8h-4zM3 27.5h26V30H3z" />
      </svg>
      <span className={classes.name} data-compact={isCompact || undefined}>
        Guildhall
      </span>
    </span>
  );
}
