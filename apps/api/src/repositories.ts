import type { ActingViewer } from './access/acting-viewer.ts';
import type { UnitOfWork } from './database/unit-of-work.ts';
import { SignaturesRepository } from './features/welcome/signatures.repository.ts';
import { ActivationsRepository } from './features/activations/activations.repository.ts';
import { AccountsRepository } from './features/accounts/accounts.repository.ts';
import { BatchesRepository } from './features/batches/batches.repository.ts';
import { BatchOwnersRepository } from './features/batches/batch-owners.repository.ts';
import { BatchItemsRepository } from './features/batches/batch-items.repository.ts';
import { UndoRecordsRepository } from './features/batches/undo-records.repository.ts';
import { CohortsRepository } from './features/cohorts/cohorts.repository.ts';
import { ExportsRepository } from './features/exports/exports.repository.ts';
import { HistoryRepository } from './features/history/history.repository.ts';
import { MailsRepository } from './features/mail/mails.repository.ts';
import { MessagesRepository } from './features/mail/messages.repository.ts';
import { AddressesRepository } from './features/invitations/addresses.repository.ts';
import { ConvertibleAccountsRepository } from './features/invitations/convertible-accounts.repository.ts';
import { InvitationsRepository } from './features/invitations/invitations.repository.ts';
import { ImportFilesRepository } from './features/imports/import-files.repository.ts';
import { ImportLinesRepository } from './features/imports/import-lines.repository.ts';
import { ImportMappingsRepository } from './features/imports/import-mappings.repository.ts';
import { ImportSelectionsRepository } from './features/imports/import-selections.repository.ts';
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
import { TenantsRepository } from './features/tenants/tenants.repository.ts';

/** Every repository that speaks for the viewer of a request, by the name that it is asked by. */
const REPOSITORIES = {
  accounts: AccountsRepository,
  activations: ActivationsRepository,
  addresses: AddressesRepository,
  batchItems: BatchItemsRepository,
  batchOwners: BatchOwnersRepository,
  batches: BatchesRepository,
  claims: ClaimsRepository,
  cohorts: CohortsRepository,
  convertibleAccounts: ConvertibleAccountsRepository,
  enrollmentRecords: EnrollmentRecordsRepository,
  exports: ExportsRepository,
  history: HistoryRepository,
  importFiles: ImportFilesRepository,
  importLines: ImportLinesRepository,
  importMappings: ImportMappingsRepository,
  importReferences: ImportReferencesRepository,
  importSelections: ImportSelectionsRepository,
  importWriter: ImportWriterRepository,
  imports: ImportsRepository,
  invitations: InvitationsRepository,
  knownAddresses: KnownAddressesRepository,
  knownPeople: KnownPeopleRepository,
  listViews: ListViewsRepository,
  mails: MailsRepository,
  messages: MessagesRepository,
  occupations: OccupationsRepository,
  organizations: OrganizationsRepository,
  participantDetails: ParticipantDetailsRepository,
  participantGroups: ParticipantGroupsRepository,
  participantRecords: ParticipantRecordsRepository,
  participants: ParticipantsRepository,
  peopleWriter: PeopleWriterRepository,
  publicLinks: PublicLinksRepository,
  seats: SeatsRepository,
  signatures: SignaturesRepository,
  staff: StaffRepository,
  standardFields: StandardFieldsRepository,
  statusRecords: StatusRecordsRepository,
  suggestions: SuggestionsRepository,
  tenants: TenantsRepository,
  undoRecords: UndoRecordsRepository,
  unseen: UnseenRepository,
};

type Named = typeof REPOSITORIES;
type Repositories = { readonly [K in keyof Named]: InstanceType<Named[K]> };

class Lazy {
  constructor(
    readonly work: UnitOfWork,
    readonly viewer: ActingViewer,
  ) {}
}
for (const [name, Repository] of Object.entries(REPOSITORIES)) {
  Object.defineProperty(Lazy.prototype, name, {
    get(this: Lazy) {
      const repository = new Repository(this.work, this.viewer);
      Object.defineProperty(this, name, { value: repository });
      return repository;
    },
  });
}

/** A class that makes each repository when it is first asked for: a request needs few of them. */
export const WithRepositories = Lazy as new (work: UnitOfWork, viewer: ActingViewer) => Lazy & Repositories;
