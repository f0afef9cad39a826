import { SIGN_UP_FIELDS, type SignUpField } from '@guildhall/domain';
import { enumOf } from '../../graphql/enums.ts';

const inCapitals = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
export const SignUpFieldEnum = enumOf(
  'SignUpField',
  SIGN_UP_FIELDS.map(inCapitals),
  'What a tenant may ask of participants who sign up.',
);
export const signUpFieldName = (field: SignUpField): string => inCapitals(field);
