export { Cohort } from './cohort.type.ts';
