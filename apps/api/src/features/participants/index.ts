export { findCohortToJoin, loadAssignmentFacts } from './assignment-facts.ts';
export { freeSeats } from './free-seats.ts';
export type { ParticipantSupervisionChange } from './participant-records.repository.ts';
export type { ParticipantRow } from './participant-row.ts';
export { DemographicsInput } from './participant-details.inputs.ts';
export { Participant } from './participant.type.ts';
