import { ORGANIZATION_KINDS } from '../../access/organization-kind.ts';
import { ORGANIZATION_NAME_MAX } from '../../organizations/organization-details.ts';
import { ORGANIZATION_STANDINGS } from '../../organizations/organization-standing.ts';
import { choicesOf, defineField } from '../fields/define-field.ts';
import { addressFields, EMAIL, ID } from '../fields/identity-fields.ts';
import { ORGANIZATION_KIND_WORDS, STANDING_WORDS } from '../words/program-words.ts';
import type { ImportProfileRule } from './import-profile.ts';

/** Employers, providers and other organizations (US-PRT-07). A row without a kind is an employer. */
export const ORGANIZATIONS: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: true,
  isOf: 'organizations',
  defaults: { kind: 'employer' },
  fields: () => [
    ID,
    defineField('code', 'code', 'text', 'Code', { canBeKey: true, maxLength: 100, synonyms: ['EDRS', 'Código'] }),
    defineField('name', 'name', 'text', 'Name', {
      canBeKey: true,
      isRequired: true,
      maxLength: ORGANIZATION_NAME_MAX,
      synonyms: [
        'Organization',
        'Organisation',
        'Organization name',
        'Organisation name',
        'Company',
        'Company name',
        'Nombre',
      ],
    }),
    defineField('kind', 'kind', 'choice', 'Kind', {
      synonyms: ['Type', 'Organization type', 'Organisation type', 'Tipo'],
      choices: choicesOf(ORGANIZATION_KIND_WORDS, ORGANIZATION_KINDS),
    }),
    { ...EMAIL, canBeKey: false },
    defineField('phone', 'phone', 'phone', 'Phone', { synonyms: ['Phone number', 'Telephone', 'Tel', 'Teléfono'] }),
    defineField('website', 'website', 'web_address', 'Website', {
      synonyms: ['Web', 'URL', 'Web address', 'Sitio web'],
    }),
    ...addressFields,
    defineField('standing', 'standing', 'choice', 'Standing', {
      synonyms: ['Status', 'Estado de la relación'],
      choices: choicesOf(STANDING_WORDS, ORGANIZATION_STANDINGS),
    }),
    defineField('owner', 'ownerId', 'reference', 'Person in charge', {
      maxLength: 250,
      reference: 'owner',
      synonyms: ['Owner', 'Responsable'],
    }),
  ],
};
