import { ownColumns } from '../fields/custom-fields.ts';
import { EMAIL, ID, REFERENCE_NUMBER } from '../fields/identity-fields.ts';
import type { ImportProfileRule } from './import-profile.ts';

/** The tenant's own fields alone, for people who are there (US-ACT-05, US-CUS-03). */
export const SUPPLEMENTAL: ImportProfileRule = {
  dateOrder: 'ymd',
  creates: false,
  isOf: 'participants',
  defaults: {},
  fields: ({ customFields }) => [ID, EMAIL, REFERENCE_NUMBER, ...ownColumns(customFields)],
};
