export { Cohort } from './cohort.type.ts';
export { createCohort } from './save-cohort.ts';
