export { Occupation } from './occupation.type.ts';
export { createOccupation } from './save-occupation.ts';
