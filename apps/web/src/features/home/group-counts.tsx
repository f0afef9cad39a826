import { Title } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import classes from './group-counts.module.css';

interface GroupCountsProps {
  title: ReactNode;
  counts: readonly { id: string; name: string; count: number }[];
  /** The list of participants that one number counts. */
  searchOf: (id: string) => LinkProps['search'];
}

/** The largest groups; each leads to the people that it counts. */
export function GroupCounts({ title, counts, searchOf }: GroupCountsProps) {
  const { i18n } = useLingui();
  const titleId = useId();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <Title order={3} size="h5" id={titleId}>
        {title}
      </Title>
      <ul className={classes.list}>
        {counts.map(({ id, name, count }) => (
          <li key={id}>
            <Link to="/participants" search={searchOf(id)} className={classes.link}>
              <span className={classes.name}>{name}</span>
              <span className={classes.count}>{count.toLocaleString(i18n.locale)}</span>
              <span className={classes.bar} style={{ width: `${(100 * count) / most}%` }} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
