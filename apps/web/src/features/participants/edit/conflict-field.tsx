import '@mantine/core/styles/Radio.layer.css';
import { Radio } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './conflict-field.module.css';

interface ConflictFieldProps {
  label: string;
  mine: string;
  theirs: string;
  isTheirs: boolean;
  isFirst: boolean;
  onChange: (isTheirs: boolean) => void;
}

export function ConflictField({ label, mine, theirs, isTheirs, isFirst, onChange }: ConflictFieldProps) {
  return (
    <Radio.Group
      label={label}
      value={isTheirs ? 'theirs' : 'mine'}
      onChange={(value) => onChange(value === 'theirs')}
      className={classes.root}
    >
      <div className={classes.sides}>
        <Radio
          value="mine"
          data-autofocus={isFirst || undefined}
          label={<Side title={<Trans>Keep mine</Trans>} text={mine} />}
        />
        <Radio value="theirs" label={<Side title={<Trans>Take theirs</Trans>} text={theirs} />} />
      </div>
    </Radio.Group>
  );
}

function Side({ title, text }: { title: ReactNode; text: string }) {
  return (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.text}>{text || <Trans>nothing</Trans>}</span>
    </>
  );
}
