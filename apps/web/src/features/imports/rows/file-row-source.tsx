import type { ReactNode } from 'react';
import type { FileRow, FileRowItem } from './use-import-rows.ts';

interface FileRowSourceProps {
  item: FileRowItem | null;
  children: (data: FileRow | null) => ReactNode;
}

/** A row of a file has no life outside of its list: the grid shows what was loaded. */
export function FileRowSource({ item, children }: FileRowSourceProps) {
  return children(item?.row ?? null);
}
