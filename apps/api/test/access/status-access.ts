/** The rows of the access table that are about enrollments, and about supervisors who add people; its head names the columns. invalid = the employer may not enroll into that occupation. */
export const STATUS_ACCESS = `
  createEnrollment:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  participantToSupervise · superviseParticipant:
  oneself              refused    refused   refused        allowed     refused   refused   refused   refused     refused
  own organization     refused    refused   refused        allowed     refused   refused   refused   refused     refused
  assigned             refused    refused   refused        allowed     refused   refused   refused   refused     refused
  sister employer      refused    refused   refused        hidden      refused   refused   refused   refused     refused
  same occupation      refused    refused   refused        hidden      refused   refused   refused   refused     refused
  sole provider        refused    refused   refused        hidden      refused   refused   refused   refused     refused
  foreign employer     refused    refused   refused        hidden      refused   refused   refused   refused     refused
  deleted              refused    refused   refused        hidden      refused   refused   refused   refused     refused
  foreign tenant       refused    refused   refused        hidden      refused   refused   refused   refused     refused
`;
