// Who may do what to which record. The table is the specification; every cell of it is tried through HTTP.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createSchema } from '../schema.ts';
import { readMatrix, type Cell } from '../../test/access/matrix.ts';
import { OPERATIONS } from '../../test/access/operations.ts';
import { aStage, type Stage } from '../../test/access/stage.ts';

// refused = the user type lacks the policy (of a field: it is null). hidden = the same answer as for an id that does not exist.
const MATRIX = `
                       regulator  sponsor   administrator  supervisor  mentor    provider  referrer  apprentice  anonymous

  participant · participants · node(Participant):
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   allowed        allowed     allowed   allowed   allowed   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    allowed   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.history:
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    refused     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.demographics:
  oneself              allowed    allowed   refused        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   refused        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  Participant.nationalId:
  oneself              allowed    allowed   refused        hidden      hidden    hidden    hidden    refused     refused
  own organization     allowed    allowed   refused        hidden      hidden    hidden    hidden    hidden      refused
  assigned             allowed    allowed   refused        refused     refused   refused   refused   hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  same occupation      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  sole provider        allowed    hidden    hidden         hidden      hidden    refused   hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  deleted              hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  participantDuplicates · supervisorCandidates · updateParticipant · changeProgramStatus · addSupervisors · removeSupervisors · addCohortMembers(participantIds) · removeCohortMembers(participantIds):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

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

  organization · organizations:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Organization):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  other provider       allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  other referrer       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateOrganization:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createParticipant(employerId) · createPublicLink(employerId):
  own organization     hidden     hidden    allowed        refused     refused   refused   refused   refused     refused
  partner              hidden     allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createOccupation(ownerId):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  createCohort(ownerId):
  own organization     invalid    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       invalid    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  occupation · occupations:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  mentored             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Occupation):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  mentored             allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateOccupation:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  mentored             allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  cohort · cohorts:
  own organization     allowed    allowed   allowed        hidden      refused   refused   refused   refused     refused
  partner              allowed    allowed   allowed        hidden      refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         hidden      refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         hidden      refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         hidden      refused   refused   refused   refused     refused
  supervised           allowed    allowed   allowed        allowed     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         hidden      refused   refused   refused   refused     refused

  node(Cohort):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  supervised           allowed    allowed   allowed        allowed     hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  updateCohort · addCohortMembers(cohortId) · removeCohortMembers(cohortId):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  supervised           allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  publicLink · publicLinks · updatePublicLink:
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(PublicLink):
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  mail · mails · retryMail:
  own tenant           allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(Mail):
  own tenant           allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  staffMember · staff:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  node(StaffMember):
  oneself              allowed    allowed   allowed        hidden      hidden    hidden    hidden    allowed     refused
  own organization     allowed    allowed   allowed        hidden      hidden    hidden    hidden    hidden      refused
  partner              allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sister employer      allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  sibling sponsor      allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign employer     allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  other provider       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  other referrer       allowed    allowed   hidden         hidden      hidden    hidden    hidden    hidden      refused
  regulator            allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  endSession:
  own session          allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  switchAccount:
  of the same login    allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  deactivated          hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  somebody else's      hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  foreign tenant       hidden     hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused

  viewer:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     refused
  Viewer.participant:
  oneself              hidden     hidden    hidden         hidden      hidden    hidden    hidden    allowed     refused
  customFields · groups:
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  tenantSettings · letterPreview · sendTestMail · updateAccountSettings · updateMailSettings:
  oneself              allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  node(TenantSettings):
  oneself              allowed    hidden    hidden         hidden      hidden    hidden    hidden    hidden      refused
  createOrganization:
  oneself              allowed    allowed   refused        refused     refused   refused   refused   refused     refused
  signInOptions:
  oneself              allowed    allowed   allowed        allowed     allowed   allowed   allowed   allowed     allowed

  account(participant) · accounts(participant):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  deleted              hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  subscriptionExtension(participant) · extendSubscriptions(participant) · changeSubscriptionDates(participant) · cancelSubscription(participant) · reinstateSubscription(participant) · changeAccountStatus(participant) · deleteAccount(participant):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  restoreAccount(participant):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  assigned             allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  same occupation      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  sole provider        allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  account(staff) · accounts(staff):
  oneself              allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  changeSubscriptionDates(staff):
  oneself              invalid    invalid   invalid        refused     refused   refused   refused   refused     refused
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused

  subscriptionExtension(staff) · extendSubscriptions(staff) · cancelSubscription(staff) · reinstateSubscription(staff) · changeAccountStatus(staff) · deleteAccount(staff) · restoreAccount(staff):
  own organization     allowed    allowed   allowed        refused     refused   refused   refused   refused     refused
  partner              allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sister employer      allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  sibling sponsor      allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign employer     allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  other provider       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  other referrer       allowed    allowed   hidden         refused     refused   refused   refused   refused     refused
  regulator            allowed    hidden    hidden         refused     refused   refused   refused   refused     refused
  foreign tenant       hidden     hidden    hidden         refused     refused   refused   refused   refused     refused
`;

const cells = readMatrix(MATRIX);
const operations = [...new Set(cells.map(({ operation }) => operation))];

jest.setTimeout(60_000);

let stage: Stage;
beforeAll(async () => {
  stage = await aStage();
});
afterAll(() => stage.close());

describe('who may do what to which record', () => {
  test.each(operations)('%s answers each role as the table says', async (operation) => {
    const deviations: string[] = [];
    for (const cell of cells.filter((one) => one.operation === operation)) {
      const outcome = await stage.outcomeOf(cell);
      if (outcome !== cell.outcome)
        deviations.push(`${cell.caller} × ${cell.relation}: ${cell.outcome} expected, ${outcome} found`);
    }

    expect(deviations).toEqual([]);
  });
});

describe('the table is complete', () => {
  test('every operation of the schema has a row', () => {
    const schema = createSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    const inTable = new Set(operations.map((operation) => operation.replace(/\(.*/, '')));

    expect(fields.filter((field) => !inTable.has(field))).toEqual([]);
  });

  test('every operation that can be asked is in the table', () => {
    const askable = Object.values(OPERATIONS).flatMap((group) => Object.keys(group));

    expect(operations.toSorted()).toEqual(askable.toSorted());
  });

  test('every refusal has a positive control: somebody whom the operation serves', () => {
    const serves = (operation: string) =>
      cells.some((cell: Cell) => cell.operation === operation && cell.outcome === 'allowed');

    expect(operations.filter((operation) => !serves(operation))).toEqual([]);
  });
});
