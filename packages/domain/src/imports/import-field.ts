import type { Policy } from '../access/policy.ts';
import type { CustomFieldRule } from '../participants/custom-value.ts';

/** How a cell of a field is read. `choices` and `references` take several, with a semicolon between them. */
export const IMPORT_FIELD_KINDS = [
  'id',
  'text',
  'email',
  'phone',
  'mobile',
  'phone_ten_digits',
  'zip',
  'web_address',
  'date',
  'birth_date',
  'length',
  'hours',
  'boolean',
  'choice',
  'choices',
  'sign_in_method',
  'ssn',
  'ni_number',
  'uln',
  'reference',
  'references',
  'custom',
] as const;
export type ImportFieldKind = (typeof IMPORT_FIELD_KINDS)[number];

/** What the names in a cell are names of. */
export const IMPORT_REFERENCES = [
  'employer',
  'occupation',
  'provider',
  'cohort',
  'supervisor',
  'mentor',
  'referrer',
  'case_owner',
  'group',
  'owner',
] as const;
export type ImportReference = (typeof IMPORT_REFERENCES)[number];

export interface ImportChoice {
  /** What is stored. */
  readonly value: string;
  /** Its codes in this kind of file; the first is the one that templates and exports have. */
  readonly codes: readonly string[];
  /** What else is read as this value, in whatever case and with or without accents; the first is what is written where there is no code. */
  readonly words: readonly string[];
}

/** What a column of a file can mean. */
export interface ImportField {
  readonly id: string;
  /** Where the value stands in a record and in the inputs of the API: "givenName", "demographics.sex", "customValues.<id>". */
  readonly path: string;
  readonly kind: ImportFieldKind;
  /** The heading in templates. */
  readonly header: string;
  /** Other headings that mean this field, without regard to case, accents, spaces and signs. */
  readonly synonyms: readonly string[];
  /** Whether somebody new needs it, in the row or from the settings of the import. */
  readonly isRequired: boolean;
  /** Whether people can be found by it. */
  readonly canBeKey: boolean;
  /** Longest text in characters; null where another rule says it. */
  readonly maxLength: number | null;
  readonly choices: readonly ImportChoice[];
  readonly reference: ImportReference | null;
  /** What somebody must hold to see and to set it; null for what everybody may who edits people. */
  readonly policy: Policy | null;
  /** Of a tenant's own field: its name and what it takes. */
  readonly label: string | null;
  readonly custom: CustomFieldRule | null;
}

/** Field id → cleaned text; null where the row clears it; absent where the row leaves it as it is. */
export type ImportValues = Readonly<Record<string, string | null>>;

/** Between several values of one field, as they are kept. */
export const VALUE_SEPARATOR = ';';
