import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './record-section.module.css';

/** The sheet that holds the sections of a record. */
export function RecordSheet({ children }: { children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>;
}

interface RecordSectionProps {
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** What belongs together in a record: its name on the left, its facts or fields on the right. */
export function RecordSection({ title, description, action, children }: RecordSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {description ? <p className={classes.description}>{description}</p> : null}
        {action ? <div className={classes.action}>{action}</div> : null}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}

/** Fields beside each other, in the same columns as the facts they replace. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>;
}
