import { ObjectType } from 'type-graphql';
import { UserError } from './user-errors.type.ts';

type Kind =
  | 'Account'
  | 'Participant'
  | 'StaffMember'
  | 'Organization'
  | 'Occupation'
  | 'Cohort'
  | 'PublicLink'
  | 'ListView'
  | 'TenantSettings';

@ObjectType('VersionConflict', {
  implements: UserError,
  description: 'Somebody saved in between. Nothing was changed; `current` holds the newer values.',
  simpleResolvers: true,
})
export class VersionConflict extends UserError {
  kind: Kind;
  recordId: string;

  static of(kind: Kind, recordId: string): VersionConflict {
    const message = 'Compare with the newer values and save again: somebody changed this record in between.';
    return Object.assign(new VersionConflict(), { message, kind, recordId });
  }
}
