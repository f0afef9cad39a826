import { Button, CloseButton, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet, IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import classes from './file-drop.module.css';
import { useFileSize } from './use-file-size.ts';

interface FileDropProps {
  file: File | null;
  onChange: (file: File | null) => void;
}

/** Takes one file: dropped, or chosen by the button. Shows which it has. */
export function FileDrop({ file, onChange }: FileDropProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const sizeOf = useFileSize();

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChange(dropped);
  }

  return (
    <div
      className={classes.root}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`File`}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onChange(chosen);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      {file ? (
        <div className={classes.file} role="status">
          <IconFileSpreadsheet size={22} aria-hidden="true" />
          <span className={classes.name}>{file.name}</span>
          <span className={classes.size}>{sizeOf(file.size)}</span>
          <CloseButton aria-label={t`Remove this file`} onClick={() => onChange(null)} />
        </div>
      ) : (
        <>
          <IconFileUpload size={30} stroke={1.4} aria-hidden="true" className={classes.icon} />
          <Text size="sm">
            <Trans>Drop a file here, or</Trans>
          </Text>
        </>
      )}
      <Button variant="default" onClick={() => input.current?.click()}>
        {file ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
      </Button>
      <Text size="xs" c="dimmed">
        <Trans>CSV with any separator and encoding, or Excel (.xlsx). Up to 50 MB and 100,000 rows.</Trans>
      </Text>
    </div>
  );
}
