import type { CalendarDate } from '@guildhall/domain';
import type { ActingViewer } from './access/acting-viewer.ts';
import { SignaturesRepository } from './features/welcome/signatures.repository.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import { ActivationsRepository } from './features/activations/activations.repository.ts';
import { AccountsRepository } from './features/accounts/accounts.repository.ts';
import { BatchesRepository } from './features/batches/batches.repository.ts';
import { BatchOwnersRepository } from './features/batches/batch-owners.repository.ts';
import { BatchItemsRepository } from './features/batches/batch-items.repository.ts';
import { UndoRecordsRepository } from './features/batches/undo-records.repository.ts';
import { CohortsRepository } from './features/cohorts/cohorts.repository.ts';
import { ExportsRepository } from './features/exports/exports.repository.ts';
import { HistoryRepository } from './features/history/history.repository.ts';
import { OutboxRepository, type MailParts } from './features/mail/index.ts';
import { MailsRepository } from './features/mail/mails.repository.ts';
import { MessagesRepository } from './features/mail/messages.repository.ts';
import { AddressesRepository } from './features/invitations/addresses.repository.ts';
import { ConvertibleAccountsRepository } from './features/invitations/convertible-accounts.repository.ts';
import { InvitationsRepository } from './features/invitations/invitations.repository.ts';
import { NewAccountsRepository } from './features/invitations/new-accounts.repository.ts';
import { ImportFilesRepository } from './features/imports/import-files.repository.ts';
import { ImportLinesRepository } from './features/imports/import-lines.repository.ts';
import { ImportMappingsRepository } from './features/imports/import-mappings.repository.ts';
import { ImportWriterRepository } from './features/imports/import-writer.repository.ts';
import { KnownPeopleRepository } from './features/participants/known-people.repository.ts';
import { ImportReferencesRepository } from './features/imports/judging/import-references.repository.ts';
import { PeopleWriterRepository } from './features/imports/judging/people-writer.repository.ts';
import { ImportsRepository } from './features/imports/imports.repository.ts';
import { ListViewsRepository } from './features/list-views/list-views.repository.ts';
import { OccupationsRepository } from './features/occupations/occupations.repository.ts';
import { OrganizationsRepository } from './features/organizations/organizations.repository.ts';
import { KnownAddressesRepository } from './features/participants/known-addresses.repository.ts';
import { ParticipantDetailsRepository } from './features/participants/participant-details.repository.ts';
import { ParticipantGroupsRepository } from './features/participants/participant-groups.repository.ts';
import { ParticipantRecordsRepository } from './features/participants/participant-records.repository.ts';
import { ParticipantsRepository } from './features/participants/participants.repository.ts';
import { ClaimsRepository } from './features/participants/claim/claims.repository.ts';
import { EnrollmentRecordsRepository } from './features/participants/enrollment/enrollment-records.repository.ts';
import { StatusRecordsRepository } from './features/participants/status/status-records.repository.ts';
import { SuggestionsRepository } from './features/participants/suggestions/suggestions.repository.ts';
import { UnseenRepository } from './features/participants/unseen/unseen.repository.ts';
import { PublicLinksRepository } from './features/public-links/public-links.repository.ts';
import { SeatsRepository } from './features/seats/seats.repository.ts';
import { StaffRepository } from './features/staff/staff.repository.ts';
import { StandardFieldsRepository } from './features/standard-fields/standard-fields.repository.ts';
import { TenantSettingsRepository } from './features/tenant-settings/index.ts';
import { TenantsRepository } from './features/tenants/tenants.repository.ts';
import type { LinkTokens } from './security/link-tokens.ts';
import type { NationalIdVault } from './security/national-id-vault.ts';

/** What lives as long as the server. */
export interface ServerParts {
  readonly vault: NationalIdVault;
  readonly links: LinkTokens;
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly mailParts: MailParts;
  /** Whether the links of mail that is kept work: to try the product out, never where real people are. */
  readonly showsKeptLinks: boolean;
  readonly now: () => Date;
}

/** What one request works with: every repository already speaks for the viewer. */
export class RequestServices {
  readonly accounts: AccountsRepository;
  readonly batches: BatchesRepository;
  readonly batchItems: BatchItemsRepository;
  readonly batchOwners: BatchOwnersRepository;
  readonly undoRecords: UndoRecordsRepository;
  readonly imports: ImportsRepository;
  readonly importFiles: ImportFilesRepository;
  readonly importLines: ImportLinesRepository;
  readonly importMappings: ImportMappingsRepository;
  readonly importWriter: ImportWriterRepository;
  readonly knownPeople: KnownPeopleRepository;
  readonly importReferences: ImportReferencesRepository;
  readonly peopleWriter: PeopleWriterRepository;
  readonly participants: ParticipantsRepository;
  readonly participantRecords: ParticipantRecordsRepository;
  readonly claims: ClaimsRepository;
  readonly enrollmentRecords: EnrollmentRecordsRepository;
  readonly statusRecords: StatusRecordsRepository;
  readonly participantDetails: ParticipantDetailsRepository;
  readonly participantGroups: ParticipantGroupsRepository;
  readonly activations: ActivationsRepository;
  readonly knownAddresses: KnownAddressesRepository;
  readonly organizations: OrganizationsRepository;
  readonly occupations: OccupationsRepository;
  readonly cohorts: CohortsRepository;
  readonly suggestions: SuggestionsRepository;
  readonly unseen: UnseenRepository;
  readonly listViews: ListViewsRepository;
  readonly publicLinks: PublicLinksRepository;
  readonly seats: SeatsRepository;
  readonly staff: StaffRepository;
  readonly tenants: TenantsRepository;
  readonly standardFields: StandardFieldsRepository;
  readonly tenantSettings: TenantSettingsRepository;
  readonly history: HistoryRepository;
  readonly mail: OutboxRepository;
  readonly mails: MailsRepository;
  readonly messages: MessagesRepository;
  readonly invitations: InvitationsRepository;
  readonly addresses: AddressesRepository;
  readonly convertibleAccounts: ConvertibleAccountsRepository;
  readonly newAccounts: NewAccountsRepository;

  constructor(
    readonly work: UnitOfWork,
    readonly viewer: ActingViewer,
    private readonly parts: ServerParts,
  ) {
    this.accounts = new AccountsRepository(work, viewer);
    this.batches = new BatchesRepository(work, viewer);
    this.batchItems = new BatchItemsRepository(work, viewer);
    this.batchOwners = new BatchOwnersRepository(work, viewer);
    this.undoRecords = new UndoRecordsRepository(work, viewer);
    this.imports = new ImportsRepository(work, viewer);
    this.importFiles = new ImportFilesRepository(work, viewer);
    this.importLines = new ImportLinesRepository(work, viewer);
    this.importMappings = new ImportMappingsRepository(work, viewer);
    this.importWriter = new ImportWriterRepository(work, viewer);
    this.knownPeople = new KnownPeopleRepository(work, viewer);
    this.importReferences = new ImportReferencesRepository(work, viewer);
    this.peopleWriter = new PeopleWriterRepository(work, viewer);
    this.participants = new ParticipantsRepository(work, viewer);
    this.participantRecords = new ParticipantRecordsRepository(work, viewer);
    this.claims = new ClaimsRepository(work, viewer);
    this.enrollmentRecords = new EnrollmentRecordsRepository(work, viewer);
    this.statusRecords = new StatusRecordsRepository(work, viewer);
    this.activations = new ActivationsRepository(work, viewer);
    this.knownAddresses = new KnownAddressesRepository(work, viewer);
    this.participantDetails = new ParticipantDetailsRepository(work, viewer);
    this.participantGroups = new ParticipantGroupsRepository(work, viewer);
    this.organizations = new OrganizationsRepository(work, viewer);
    this.occupations = new OccupationsRepository(work, viewer);
    this.cohorts = new CohortsRepository(work, viewer);
    this.suggestions = new SuggestionsRepository(work, viewer);
    this.unseen = new UnseenRepository(work, viewer);
    this.listViews = new ListViewsRepository(work, viewer);
    this.publicLinks = new PublicLinksRepository(work, viewer);
    this.seats = new SeatsRepository(work, viewer);
    this.staff = new StaffRepository(work, viewer);
    this.tenants = new TenantsRepository(work, viewer);
    this.standardFields = new StandardFieldsRepository(work, viewer);
    this.tenantSettings = new TenantSettingsRepository(work, viewer.tenantId);
    this.history = new HistoryRepository(work, viewer);
    this.invitations = new InvitationsRepository(work, viewer);
    this.addresses = new AddressesRepository(work, viewer);
    this.convertibleAccounts = new ConvertibleAccountsRepository(work, viewer);
    this.newAccounts = new NewAccountsRepository(work, viewer.tenantId);
    this.mail = new OutboxRepository(work, viewer.tenantId, new URL(parts.publicUrl).hostname);
    this.mails = new MailsRepository(work, viewer);
    this.messages = new MessagesRepository(work, viewer);
  }

  get exports(): ExportsRepository {
    return new ExportsRepository(this.work, this.viewer);
  }

  get signatures(): SignaturesRepository {
    return new SignaturesRepository(this.work, this.viewer);
  }

  get vault(): NationalIdVault {
    return this.parts.vault;
  }

  get links(): LinkTokens {
    return this.parts.links;
  }

  get publicUrl(): string {
    return this.parts.publicUrl;
  }

  get mailParts(): MailParts {
    return this.parts.mailParts;
  }

  get showsKeptLinks(): boolean {
    return this.parts.showsKeptLinks;
  }

  /** The present, by the server's clock. */
  now(): Date {
    return this.parts.now();
  }

  /** The account that is asking, for the viewer field. */
  async viewerAccount() {
    const account = await this.staff.self();
    return { ...account, id: this.viewer.accountId, userType: this.viewer.userType };
  }

  /** Today in UTC. */
  today(): CalendarDate {
    return this.now().toISOString().slice(0, 10);
  }
}
