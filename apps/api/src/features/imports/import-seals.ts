import type { TextSealer } from '../../security/sealed-text.ts';
import type { LineChange, LineRecord, TextChoices } from './import-record.ts';

/** Seals what stands in files: each value is bound to its import and its line. */
export class ImportSeals {
  constructor(
    private readonly sealer: TextSealer,
    private readonly importId: string,
  ) {}

  sealCells = (line: number, cells: readonly string[]): Buffer => this.seal(cells, `import_rows.cells\n${line}`);
  openCells = ({ line, cells }: Pick<LineRecord, 'line' | 'cells'>): string[] =>
    this.open<string[]>(cells, `import_rows.cells\n${line}`) ?? [];

  sealChanges = (line: number, changes: readonly LineChange[]): Buffer =>
    this.seal(changes, `import_rows.changes\n${line}`);
  openChanges = ({ line, changes }: Pick<LineRecord, 'line' | 'changes'>): LineChange[] =>
    this.open<LineChange[]>(changes, `import_rows.changes\n${line}`) ?? [];

  sealHeader = (header: readonly string[]): Buffer => this.seal(header, 'imports.header');
  openHeader = (header: string | null): string[] => this.open<string[]>(header, 'imports.header') ?? [];

  sealChoices = (choices: TextChoices): Buffer => this.seal(choices, 'imports.words');
  openChoices = (words: string | null): TextChoices =>
    this.open<TextChoices>(words, 'imports.words') ?? { words: [], created: [] };

  sealWord = (key: string, word: string): Buffer => this.seal(word, `import_words.word\n${key}`);
  openWord = (key: string, word: string): string => this.open<string>(word, `import_words.word\n${key}`) ?? '';

  private seal(value: unknown, place: string): Buffer {
    return this.sealer.seal(JSON.stringify(value), `${place}\n${this.importId}`);
  }

  private open<T>(sealed: string | null, place: string): T | null {
    if (sealed === null) return null;
    return JSON.parse(this.sealer.open(Buffer.from(sealed, 'base64'), `${place}\n${this.importId}`)) as T;
  }
}
