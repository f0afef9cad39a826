export { Occupation } from './occupation.type.ts';
