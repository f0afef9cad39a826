// Which kinds of files somebody may upload. Pages that lead to an upload ask for this fragment.
import { graphql } from './generated/index.ts';
import type { ImportProfile, ImportProfiles_ViewerFragment } from './generated/graphql.ts';

// Spread with @unmask by whoever asks; the generated types know it by its name.
graphql(`
  fragment ImportProfiles_viewer on Viewer {
    id
    viewerCanImport
    viewerCanCreateOrganizations
    tenant {
      id
      vocabulary
    }
  }
`);

const ofPeople: Readonly<Record<'US' | 'UK', readonly ImportProfile[]>> = {
  US: ['PARTICIPANTS', 'APPRENTISCOPE', 'RAPIDS', 'PIRL', 'SUPPLEMENTAL'],
  UK: ['APTEM', 'PARTICIPANTS', 'SUPPLEMENTAL'],
};

/** The usual one first; none for somebody who may not import. */
export function importProfilesOf(viewer: ImportProfiles_ViewerFragment): readonly ImportProfile[] {
  if (!viewer.viewerCanImport) return [];
  const ofOthers = viewer.viewerCanCreateOrganizations ? (['ORGANIZATIONS'] as const) : [];
  return [...ofPeople[viewer.tenant.vocabulary], ...ofOthers];
}
