export { StaffMember } from './staff.type.ts';
export type { StaffRow } from './staff.repository.ts';
