import { Button, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FileDrop } from './file-drop.tsx';

interface FileSourceProps {
  file: File | null;
  onChange: (file: File | null) => void;
}

/** A file, or cells copied out of a spreadsheet: they are sent as a file that has tabs between them. */
export function FileSource({ file, onChange }: FileSourceProps) {
  const { t } = useLingui();
  const [isPasting, setIsPasting] = useState(false);
  const [text, setText] = useState('');
  const fileOf = (cells: string) =>
    cells.trim() === '' ? null : new File([cells], 'pasted.tsv', { type: 'text/tab-separated-values' });

  function turn() {
    onChange(isPasting ? null : fileOf(text));
    setIsPasting(!isPasting);
  }

  return (
    <>
      {isPasting ? (
        <Textarea
          label={<Trans>Cells</Trans>}
          description={<Trans>Copy them in the spreadsheet, the header row included, and paste them here.</Trans>}
          placeholder={t`Paste with Ctrl+V`}
          autosize
          minRows={6}
          maxRows={14}
          wrap="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChange(fileOf(event.currentTarget.value));
          }}
        />
      ) : (
        <FileDrop file={file} onChange={onChange} />
      )}
      <Button variant="subtle" size="xs" onClick={turn}>
        {isPasting ? <Trans>Choose a file instead</Trans> : <Trans>Paste cells instead</Trans>}
      </Button>
    </>
  );
}
