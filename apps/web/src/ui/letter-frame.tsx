import './styles-more.ts';
import { SegmentedControl, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import classes from './letter-frame.module.css';

interface LetterFrameProps {
  letter: { subject: string; html: string; text: string };
}

/** A letter as its reader sees it. The frame runs nothing and knows nothing of this page; its link opens a window. */
export function LetterFrame({ letter: { subject, html, text } }: LetterFrameProps) {
  const { t } = useLingui();
  const [form, setForm] = useState<'html' | 'text'>('html');
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={t`Form of the letter`}
        value={form}
        onChange={(next) => setForm(next === 'text' ? 'text' : 'html')}
        data={[
          { value: 'html', label: <Trans>With layout</Trans> },
          { value: 'text', label: <Trans>Plain text</Trans> },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {form === 'html' ? (
        <iframe
          className={classes.frame}
          title={t`Letter: ${subject}`}
          srcDoc={html}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        <Textarea aria-label={t`Plain text of the letter`} value={text} readOnly autosize maxRows={22} />
      )}
    </Stack>
  );
}
