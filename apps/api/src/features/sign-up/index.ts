export { newCredentials, openLogin, provenLogin, type Credentials } from './credentials.ts';
export { countAttempt, refuseUnknownLink } from './link-attempts.ts';
export { SignUpFieldEnum, signUpFieldName } from './sign-up-field.ts';
export { SignUpInput } from './sign-up.inputs.ts';
export { SignUpRepository, signUpColumns } from './sign-up.repository.ts';
export { Busy, DeadLink, SignedUp, TooManyAttempts } from './sign-up-results.type.ts';
