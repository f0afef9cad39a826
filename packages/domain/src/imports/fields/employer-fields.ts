import { ORGANIZATION_CODE_MAX } from '../../organizations/organization-details.ts';
import type { ImportField } from '../import-field.ts';
import { defineField } from './define-field.ts';
import { ADDRESS } from './identity-fields.ts';

/** The employer's reference in the Employer Data Service: what files of colleges find it by, before its name. */
export const EMPLOYER_CODE = defineField('employer_code', 'employerCode', 'text', 'EDRS', {
  maxLength: ORGANIZATION_CODE_MAX,
  synonyms: ['Employer EDRS', 'EDRS number', 'Employer reference'],
});

/** Where an employer is that a file adds; one that is there keeps its own address (UK-BULK-13). */
export const EMPLOYER_ADDRESS: readonly ImportField[] = Object.values(ADDRESS).map(
  ({ id, path, header, synonyms, maxLength }) =>
    defineField(`employer_${id}`, `employer.${path}`, 'text', `Employer ${header.toLowerCase()}`, {
      maxLength,
      synonyms: synonyms.map((name) => `Employer ${name}`),
    }),
);

/** What a file says of an employer besides its name: no part of anybody's record. */
export const EMPLOYER_DETAILS: readonly ImportField[] = [EMPLOYER_CODE, ...EMPLOYER_ADDRESS];
