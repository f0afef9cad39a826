// How an import ended, for whoever ran it; in every language.
import { PRODUCT, type ImportTotals, type Language } from './words.ts';

type ImportLetters = Pick<Language['letters'], 'import_done'>;

interface ImportWords {
  readonly subject: (file: string) => string;
  readonly heading: string;
  readonly done: (file: string, tenant: string, totals: ImportTotals) => string;
  readonly totals: (totals: ImportTotals) => string;
  readonly mend: string;
  readonly open: string;
}

const lettersOf = (words: ImportWords): ImportLetters => ({
  import_done: ({ fileName, tenant, totals }) => ({
    subject: words.subject(fileName),
    heading: words.heading,
    paragraphs: [words.done(fileName, tenant, totals), words.totals(totals), totals.rejected > 0 ? words.mend : null],
    button: words.open,
  }),
});

export const ENGLISH_IMPORT_LETTERS: ImportLetters = lettersOf({
  subject: (file) => `${PRODUCT}: your import of ${file} is done`,
  heading: 'Your import is done',
  done: (file, tenant, { rows }) => `The file ${file} was imported into ${tenant}. It has ${rows} rows.`,
  totals: ({ created, updated, unchanged, rejected, skipped }) =>
    `${created} added, ${updated} changed, ${unchanged} the same already, ${rejected} rejected, ${skipped} left out.`,
  mend: 'The rejected rows can be downloaded with the reasons, mended, and imported again.',
  open: 'See the import',
});

export const SPANISH_IMPORT_LETTERS: ImportLetters = lettersOf({
  subject: (file) => `${PRODUCT}: su importación de ${file} terminó`,
  heading: 'Su importación terminó',
  done: (file, tenant, { rows }) => `El archivo ${file} se importó en ${tenant}. Tiene ${rows} filas.`,
  totals: ({ created, updated, unchanged, rejected, skipped }) =>
    `${created} añadidas, ${updated} cambiadas, ${unchanged} sin cambios, ${rejected} rechazadas, ${skipped} omitidas.`,
  mend: 'Las filas rechazadas se pueden descargar con los motivos, corregir e importar de nuevo.',
  open: 'Ver la importación',
});
