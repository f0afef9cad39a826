import { VisuallyHidden } from '@mantine/core';
import { type ComponentType, type KeyboardEvent, use, useEffect, useId, useRef, useState } from 'react';
import type { GridEditorProps } from '../../../ui/data-grid/grid-types.ts';
import { notifyFailed } from '../../../ui/notify.ts';
import classes from './cells.module.css';
import { RowEditing } from './row-editing.ts';
import type { FileRow } from './use-import-rows.ts';

type Editor = ComponentType<GridEditorProps<FileRow>>;
const editors = new Map<number, Editor>();

/** The editor of a column: always the same one, so that a cell that is drawn again keeps what is being typed. */
export function cellEditor(index: number): Editor {
  const known = editors.get(index);
  if (known) return known;
  const editor: Editor = (props) => <CellEditor {...props} index={index} />;
  editors.set(index, editor);
  return editor;
}

/** Enter and leaving the cell save, Escape doesn't. What was typed stays where it could not be saved. */
function CellEditor({ data, label, onClose, index }: GridEditorProps<FileRow> & { index: number }) {
  const before = data.cells[index] ?? '';
  const changeRows = use(RowEditing);
  const [value, setValue] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(function typeAtOnce() {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function save() {
    if (isBusy) return;
    if (value === before) return onClose();
    setIsBusy(true);
    const found = await changeRows([{ line: data.line, cells: [{ column: index, value }] }]);
    setIsBusy(false);
    setProblem(found);
    if (found === null) onClose();
    else notifyFailed(found);
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter') void save();
  }

  return (
    <>
      <input
        className={classes.editor}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : undefined}
        value={value}
        readOnly={isBusy}
        ref={input}
        spellCheck={false}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => (problem === null ? void save() : undefined)}
      />
      {problem ? <VisuallyHidden id={id}>{problem}</VisuallyHidden> : null}
    </>
  );
}
