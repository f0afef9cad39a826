import type { CalendarDate } from '@guildhall/domain';
import type { ActingViewer } from './access/acting-viewer.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import { CohortsRepository } from './features/cohorts/cohorts.repository.ts';
import { HistoryRepository } from './features/history/history.repository.ts';
import { OccupationsRepository } from './features/occupations/occupations.repository.ts';
import { OrganizationsRepository } from './features/organizations/organizations.repository.ts';
import { ParticipantDetailsRepository } from './features/participants/participant-details.repository.ts';
import { ParticipantRecordsRepository } from './features/participants/participant-records.repository.ts';
import { ParticipantsRepository } from './features/participants/participants.repository.ts';
import { StaffRepository } from './features/staff/staff.repository.ts';
import { TenantsRepository } from './features/tenants/tenants.repository.ts';
import type { NationalIdVault } from './security/national-id-vault.ts';

/** What lives as long as the server. */
export interface ServerParts {
  readonly vault: NationalIdVault;
  readonly now: () => Date;
}

/** What one request works with: every repository already speaks for the viewer. */
export class RequestServices {
  readonly participants: ParticipantsRepository;
  readonly participantRecords: ParticipantRecordsRepository;
  readonly participantDetails: ParticipantDetailsRepository;
  readonly organizations: OrganizationsRepository;
  readonly occupations: OccupationsRepository;
  readonly cohorts: CohortsRepository;
  readonly staff: StaffRepository;
  readonly tenants: TenantsRepository;
  readonly history: HistoryRepository;

  constructor(
    readonly work: UnitOfWork,
    readonly viewer: ActingViewer,
    private readonly parts: ServerParts,
  ) {
    this.participants = new ParticipantsRepository(work, viewer);
    this.participantRecords = new ParticipantRecordsRepository(work, viewer);
    this.participantDetails = new ParticipantDetailsRepository(work, viewer);
    this.organizations = new OrganizationsRepository(work, viewer);
    this.occupations = new OccupationsRepository(work, viewer);
    this.cohorts = new CohortsRepository(work, viewer);
    this.staff = new StaffRepository(work, viewer);
    this.tenants = new TenantsRepository(work, viewer);
    this.history = new HistoryRepository(work, viewer);
  }

  get vault(): NationalIdVault {
    return this.parts.vault;
  }

  /** The account that is asking, for the viewer field. */
  async viewerAccount() {
    const account = await this.staff.self();
    return { ...account, id: this.viewer.accountId, userType: this.viewer.userType };
  }

  /** Today in UTC. */
  today(): CalendarDate {
    return this.parts.now().toISOString().slice(0, 10);
  }
}
