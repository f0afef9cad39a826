import type { ImportProfile, ImportState } from '../../graphql/generated/graphql.ts';

/** Kinds of files that bring no names: their rows only change people who are here. */
export const canAdd = (profile: ImportProfile): boolean => profile !== 'SUPPLEMENTAL' && profile !== 'PIRL';

/** The server works on it, and the page asks how far it is. */
export const isAtWork = (state: ImportState | null): boolean =>
  state !== null && ['READING', 'CHECKING', 'QUEUED', 'RUNNING'].includes(state);

/** It has begun to change people, or is over. */
export const isBegun = (state: ImportState): boolean =>
  ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'].includes(state);
