export { Organization } from './organization.type.ts';
