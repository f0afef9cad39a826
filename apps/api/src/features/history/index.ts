export { AuditConnection } from './history.type.ts';
