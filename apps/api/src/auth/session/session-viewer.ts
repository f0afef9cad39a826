import type { AccountAccess, UserType } from '@guildhall/domain';

/** Who is asking: a session, its account, and what the visibility rules need to know of it. */
export interface SessionViewer {
  readonly sessionId: string;
  readonly loginId: string;
  readonly accountId: string;
  readonly tenantId: string;
  readonly userType: UserType;
  /** Whether it can be opened: its status, and whether the subscription runs. */
  readonly accountStatus: AccountAccess;
  /** Null for a participant without a current enrollment. */
  readonly organizationId: string | null;
  readonly partnerIds: readonly string[];
  readonly occupationIds: readonly string[];
  /** The groups that staff are limited to, with all groups below them; null: not limited. */
  readonly groupIds: readonly string[] | null;
}
