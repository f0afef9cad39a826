/** The rows of the access table that are about demographics and SSN or NI numbers; its head names the columns. */
export const SENSITIVE_ACCESS = `
  participants(filter.nationalId) · revealNationalId:
  oneself              allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    refused        refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    refused        refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    refused        refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    refused        refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    refused        refused     refused   refused   refused   refused     refused

  updateParticipant(demographics) · updateParticipant(nationalId):
  oneself              allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
`;
