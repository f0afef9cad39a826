export { StaffMember } from './staff.type.ts';
