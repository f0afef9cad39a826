import './styles-more.ts';
import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './check-tree.module.css';

export interface TreeEntry {
  id: string;
  parentId: string | null;
  label: string;
}

interface CheckTreeProps {
  label: ReactNode;
  /** Parents before children. */
  entries: readonly TreeEntry[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  isRequired?: boolean;
  error?: ReactNode;
}

/** What is shown: everything above a match stays, so that one sees where it is. */
function shownIds(entries: readonly TreeEntry[], isWanted: (entry: TreeEntry) => boolean): Set<string> {
  const shown = new Set<string>();
  for (const entry of entries.toReversed()) {
    if (!shown.has(entry.id) && !isWanted(entry)) continue;
    shown.add(entry.id);
    if (entry.parentId) shown.add(entry.parentId);
  }
  return shown;
}

/** Entries of a tree to tick, with a search and a switch to what is ticked. Open branches are lists within lists. */
export function CheckTree({ label, entries, value, onChange, isRequired, error }: CheckTreeProps) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState('');
  const [isSelectedOnly, setIsSelectedOnly] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(entries.map((entry) => entry.id));
  const wanted = text.trim().toLocaleLowerCase();
  const isNarrowed = wanted !== '' || isSelectedOnly;
  const shown = shownIds(
    entries,
    (entry) => entry.label.toLocaleLowerCase().includes(wanted) && (!isSelectedOnly || value.includes(entry.id)),
  );
  const parents = new Set(entries.flatMap(({ parentId }) => parentId ?? []));
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((each) => each !== one) : [...value, one]);
  const turn = (one: string) =>
    setOpen(new Set(open.has(one) ? [...open].filter((each) => each !== one) : [...open, one]));
  const branch = { entries: entries.filter((entry) => shown.has(entry.id)), known, value, toggle, turn, parents };

  return (
    <fieldset className={classes.root} aria-invalid={error ? true : undefined} aria-describedby={`${id}-error`}>
      <legend className={classes.legend}>
        {label}
        {isRequired ? <span aria-hidden="true"> *</span> : null}
      </legend>
      <Group gap="xs" mb={6}>
        <TextInput
          size="xs"
          aria-label={t`Search the tree`}
          placeholder={t`Search`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button variant="default" size="xs" onClick={() => setOpen(parents)}>
          <Trans>Expand all</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={() => setOpen(new Set())}>
          <Trans>Collapse all</Trans>
        </Button>
        <Checkbox
          size="xs"
          label={<Trans>Show selected only</Trans>}
          checked={isSelectedOnly}
          onChange={(event) => setIsSelectedOnly(event.currentTarget.checked)}
        />
      </Group>
      {shown.size === 0 ? (
        <p className={classes.nothing}>
          <Trans>Nothing found</Trans>
        </p>
      ) : (
        <Branch {...branch} parentId={null} open={isNarrowed ? parents : open} />
      )}
      <div id={`${id}-error`} className={classes.error} role={error ? 'alert' : undefined}>
        {error}
      </div>
    </fieldset>
  );
}

interface BranchProps {
  entries: readonly TreeEntry[];
  /** Of the whole tree: an entry whose parent is out of reach stands at the top. */
  known: ReadonlySet<string>;
  parentId: string | null;
  parents: ReadonlySet<string>;
  open: ReadonlySet<string>;
  value: readonly string[];
  toggle: (id: string) => void;
  turn: (id: string) => void;
}

function Branch({ parentId, ...tree }: BranchProps) {
  const { t } = useLingui();
  const { entries, known, parents, open, value, toggle, turn } = tree;
  const own = entries.filter((entry) =>
    parentId === null ? entry.parentId === null || !known.has(entry.parentId) : entry.parentId === parentId,
  );
  return (
    <ul className={classes.branch}>
      {own.map(({ id, label }) => {
        const isOpen = open.has(id);
        return (
          <li key={id}>
            <div className={classes.entry}>
              {parents.has(id) ? (
                <button
                  type="button"
                  className={classes.turn}
                  aria-expanded={isOpen}
                  aria-label={t`What is below ${label}`}
                  onClick={() => turn(id)}
                >
                  {isOpen ? (
                    <IconChevronDown size={16} aria-hidden="true" />
                  ) : (
                    <IconChevronRight size={16} aria-hidden="true" />
                  )}
                </button>
              ) : (
                <span className={classes.turn} />
              )}
              <Checkbox label={label} checked={value.includes(id)} onChange={() => toggle(id)} />
            </div>
            {isOpen ? <Branch {...tree} parentId={id} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
