import { NAME_MAX, PRONOUNS_MAX, REFERENCE_NUMBER_MAX, UK_NAME_MAX } from '../../participants/identity.ts';
import { ADDRESS_LINE_MAX, PLACE_NAME_MAX, POSTAL_CODE_MAX } from '../../text/postal-address.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { ImportField } from '../import-field.ts';
import { PARTICIPANT_TYPES } from '../../access/user-type.ts';
import { BOOLEAN_WORDS, PAY_WORDS, SIGN_IN_METHOD_WORDS, USER_TYPE_WORDS } from '../words/person-words.ts';
import { choicesOf, defineField } from './define-field.ts';

const key = { canBeKey: true } as const;

/** Finds somebody by what this house calls them. */
export const ID = defineField('id', 'id', 'id', 'ID', { ...key, synonyms: ['User ID', 'Participant ID'] });

export const USER_TYPE = defineField('user_type', 'userType', 'choice', 'Type', {
  synonyms: ['User type', 'Account type', 'Participant type', 'Tipo', 'Tipo de usuario'],
  choices: choicesOf(USER_TYPE_WORDS, [...PARTICIPANT_TYPES, 'applicant']),
  isRequired: true,
});

export const EMAIL = defineField('email', 'email', 'email', 'E-mail', {
  ...key,
  synonyms: ['Email address', 'Mail', 'Correo electrónico', 'Correo', 'Work email', 'Student email'],
});

export const REFERENCE_NUMBER = defineField('reference_number', 'referenceNumber', 'text', 'Reference number', {
  ...key,
  maxLength: REFERENCE_NUMBER_MAX,
  synonyms: ['Reference', 'Ref', 'Ref no', 'External ID', 'Student ID', 'Learner ID', 'Número de referencia'],
});

/** The number that British colleges and their returns know a learner by. */
export const ULN = defineField('uln', 'uln', 'uln', 'ULN', {
  synonyms: ['Unique learner number', 'Número único de estudiante'],
});

/** Names and how to reach somebody, as a tenant of this vocabulary takes them. */
export function identityFields(vocabulary: Vocabulary) {
  const name = { maxLength: vocabulary === 'uk' ? UK_NAME_MAX : NAME_MAX };
  return {
    givenName: defineField('given_name', 'givenName', 'text', 'Given name', {
      ...name,
      isRequired: true,
      synonyms: ['First name', 'Forename', 'Nombre', 'Nombres', 'Primer nombre'],
    }),
    familyName: defineField('family_name', 'familyName', 'text', 'Family name', {
      ...name,
      isRequired: true,
      synonyms: ['Last name', 'Surname', 'Apellido', 'Apellidos'],
    }),
    preferredName: defineField('preferred_name', 'preferredName', 'text', 'Preferred name', {
      ...name,
      synonyms: ['Known as', 'Nickname', 'Nombre preferido'],
    }),
    pronouns: defineField('pronouns', 'pronouns', 'text', 'Pronouns', {
      maxLength: PRONOUNS_MAX,
      synonyms: ['Pronombres'],
    }),
    phone: defineField('phone', 'phone', vocabulary === 'uk' ? 'mobile' : 'phone', 'Phone', {
      synonyms: ['Telephone', 'Phone number', 'Mobile', 'Mobile number', 'Cell', 'Cell phone', 'Tel', 'Teléfono'],
    }),
    dateOfBirth: defineField('date_of_birth', 'dateOfBirth', 'birth_date', 'Date of birth', {
      synonyms: ['DOB', 'Birth date', 'Birthday', 'Fecha de nacimiento'],
    }),
  };
}

const line = { maxLength: ADDRESS_LINE_MAX } as const;
const place = { maxLength: PLACE_NAME_MAX } as const;

export const ADDRESS = {
  line1: defineField('address_line_1', 'addressLine1', 'text', 'Address line 1', {
    ...line,
    synonyms: ['Address', 'Address 1', 'Street', 'Street address', 'Dirección', 'Dirección, línea 1'],
  }),
  line2: defineField('address_line_2', 'addressLine2', 'text', 'Address line 2', {
    ...line,
    synonyms: ['Address 2', 'Apartment', 'Dirección, línea 2'],
  }),
  city: defineField('city', 'city', 'text', 'City', { ...place, synonyms: ['Town', 'Town/City', 'Ciudad'] }),
  region: defineField('region', 'region', 'text', 'State or region', {
    ...place,
    synonyms: ['State', 'County', 'Region', 'Province', 'Estado', 'Estado o región'],
  }),
  postalCode: defineField('postal_code', 'postalCode', 'text', 'Postal code', {
    maxLength: POSTAL_CODE_MAX,
    synonyms: ['Postcode', 'Zip', 'Zip code', 'Código postal'],
  }),
  country: defineField('country', 'country', 'text', 'Country', { ...place, synonyms: ['País'] }),
};

export const addressFields: readonly ImportField[] = Object.values(ADDRESS);

export const MIN_PAY_RATE = defineField('min_pay_rate', 'minPayRate', 'choice', 'Minimum rate of pay', {
  synonyms: ['Min rate of pay', 'Minimum pay', 'Salario mínimo'],
  choices: choicesOf(PAY_WORDS),
});

export const IS_TEST_RECORD = defineField('is_test_record', 'isTestRecord', 'boolean', 'Test record', {
  synonyms: ['Registro de prueba'],
  choices: choicesOf(BOOLEAN_WORDS),
});

/** How somebody signs in: read and answered, never kept (UK-BULK-33). */
export const SIGN_IN_METHOD = defineField('sign_in_method', 'signInMethod', 'sign_in_method', 'Auth type', {
  synonyms: ['SSO', 'SSO flag', 'Single sign-on', 'Authentication type', 'Authentication', 'Sign-in method'],
  choices: choicesOf(SIGN_IN_METHOD_WORDS),
});
