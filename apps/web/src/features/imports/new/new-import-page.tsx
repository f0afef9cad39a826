import '../../../ui/styles-more.ts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/index.ts';
import type { ImportProfile } from '../../../graphql/generated/graphql.ts';
import { importProfilesOf } from '../../../graphql/import-profiles.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordSection, RecordSheet } from '../../../ui/record-section.tsx';
import { fileProblemText } from '../file-problem-words.ts';
import type { ImportDraft } from '../import-draft.ts';
import type { NewImportSearch } from '../import-search.ts';
import { WholeFileFields } from '../whole-file-fields.tsx';
import { FileSource } from './file-source.tsx';
import { ProfileCards } from './profile-cards.tsx';
import { ProfileLinks, RulesLink } from './profile-links.tsx';
import { SelectionNotice } from './selection-notice.tsx';
import { UploadBar } from './upload-bar.tsx';
import { UPLOAD_BYTES_MAX } from './upload.ts';
import { useUpload } from './use-upload.ts';

const NewImportPageQuery = graphql(`
  query NewImportPage {
    viewer {
      id
      ...ImportProfiles_viewer @unmask
    }
  }
`);

/** A file is chosen and uploaded; what is in it is said afterwards. */
export function NewImportPage() {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(NewImportPageQuery);
  const search: NewImportSearch = useSearch({ from: '/shell/imports/new' });
  const ofPeople = (each: ImportProfile) => search.selection === undefined || each !== 'ORGANIZATIONS';
  const profiles = importProfilesOf(data.viewer).filter(ofPeople);
  const navigate = useNavigate({ from: '/imports/new' });
  const wanted = search.profile?.toUpperCase() as ImportProfile | undefined;
  const profile = profiles.find((each) => each === wanted) ?? profiles[0];
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [whole, setWhole] = useState<ImportDraft>({});
  const { progress, send, cancel } = useUpload();

  if (!profile)
    return (
      <>
        <PageHeader title={t`New import`} />
        <EmptyState title={<Trans>Your account may not upload files</Trans>} />
      </>
    );

  // Learners of an Aptem file are invited unless somebody says otherwise (UK-BULK-16).
  const settings: ImportDraft = { ...whole, invites: whole.invites ?? profile === 'APTEM' };
  const { selection } = search;

  async function start(chosen: ImportProfile) {
    if (!file) return setProblem(t`Choose a file, or paste cells.`);
    if (file.size === 0 || file.size > UPLOAD_BYTES_MAX)
      return setProblem(
        fileProblemText(i18n, { code: file.size === 0 ? 'file_empty' : 'file_too_large', message: '' }),
      );
    setProblem(null);
    const settingsOf = chosen === 'ORGANIZATIONS' ? {} : settings;
    const result = await send({ profile: chosen, selection, whole: settingsOf }, file);
    if (result === 'cancelled') return;
    if ('code' in result) return setProblem(fileProblemText(i18n, result) || t`The file was not taken. Try again.`);
    await navigate({ to: '/imports/$importId', params: { importId: result.id } });
  }

  return (
    <>
      <PageHeader
        title={t`New import`}
        description={<Trans>Nothing is changed before you have seen what each row would do.</Trans>}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start(profile);
        }}
      >
        {selection === undefined ? null : (
          <SelectionNotice id={selection} onLift={() => void navigate({ search: { profile: search.profile } })} />
        )}
        <RecordSheet>
          <RecordSection
            title={<Trans>What it is about</Trans>}
            description={<ProfileLinks profile={profile} />}
            action={<RulesLink profile={profile} />}
          >
            <ProfileCards
              profiles={profiles}
              value={profile}
              onChange={(next) =>
                void navigate({
                  search: { ...search, profile: next.toLowerCase() as Lowercase<ImportProfile> },
                  replace: true,
                })
              }
            />
          </RecordSection>
          <RecordSection title={<Trans>The file</Trans>}>
            <FileSource
              file={file}
              onChange={(next) => {
                setFile(next);
                setProblem(null);
              }}
            />
          </RecordSection>
          {profile === 'ORGANIZATIONS' ? null : (
            <RecordSection
              title={<Trans>For the whole file</Trans>}
              description={<Trans>What a row says itself comes first.</Trans>}
            >
              <WholeFileFields value={settings} onChange={(change) => setWhole({ ...whole, ...change })} />
            </RecordSection>
          )}
        </RecordSheet>
        <UploadBar progress={progress} problem={problem} onCancel={cancel} />
      </form>
    </>
  );
}
