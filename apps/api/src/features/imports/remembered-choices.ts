import type { ImportField } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ImportChoices } from './import-choices.ts';
import type { ImportRecord, MappedColumn, TextChoices } from './import-record.ts';
import { ImportSeals } from './import-seals.ts';

/** What was said about the last file with the same header. */
export interface RememberedChoices {
  readonly mapping: readonly MappedColumn[];
  /** What words mean; nothing is added because an earlier file named it. */
  readonly words: TextChoices;
}

/** Seals for no file, but for all that have one header. */
const sealsOf = ({ vault }: RequestServices, headerHash: string): ImportSeals =>
  new ImportSeals(vault.files, `header ${headerHash}`);

/** Keeps what was said about a file for the next one with the same header. */
export async function rememberChoices(
  services: RequestServices,
  { id, profile, headerHash }: ImportRecord,
  { mapping, words }: ImportChoices,
): Promise<void> {
  if (headerHash === null) return;
  const chosen = new ImportSeals(services.vault.files, id).openChoices(words.toString('base64'));
  await services.importMappings.remember(profile, Buffer.from(headerHash, 'base64'), {
    mapping: mapping.map(({ index, fieldId }) => ({ index, fieldId })),
    words: sealsOf(services, headerHash).sealChoices({ words: chosen.words, created: [] }),
  });
}

/** What was said about the last file with this header, as far as its fields and choices are still there; or null. */
export async function rememberedChoices(
  services: RequestServices,
  { profile }: Pick<ImportRecord, 'profile'>,
  headerHash: Buffer,
  fields: readonly ImportField[],
): Promise<RememberedChoices | null> {
  const remembered = await services.importMappings.find(profile, headerHash);
  if (!remembered) return null;
  const hash = headerHash.toString('base64');
  const { words } = sealsOf(services, hash).openChoices(remembered.words?.toString('base64') ?? null);
  const fieldOf = (fieldId: string | null) => fields.find(({ id }) => id === fieldId);
  return {
    mapping: remembered.mapping.map(({ index, fieldId }) => ({
      index,
      fieldId: fieldOf(fieldId)?.id ?? null,
      confidence: 'remembered',
    })),
    words: {
      words: words.filter(({ fieldId, choice }) => {
        const field = fieldOf(fieldId);
        return field !== undefined && (choice === null || field.choices.some(({ value }) => value === choice));
      }),
      created: [],
    },
  };
}
