// Sends a file over plain HTTP, because only XMLHttpRequest tells how far an upload is.
import type { ImportProfile } from '../../../graphql/generated/graphql.ts';
import type { ImportDraft } from '../import-draft.ts';

export const UPLOAD_BYTES_MAX = 50 * 1024 * 1024;

export type UploadResult = { id: string } | { code: string; message: string } | 'cancelled';

export interface Upload {
  result: Promise<UploadResult>;
  cancel: () => void;
}

/** What is chosen about a file before it is sent. */
export interface UploadChoices {
  profile: ImportProfile;
  /** Id of the people for whom it is meant. */
  selection?: string | undefined;
  whole: Pick<ImportDraft, 'employer' | 'occupation' | 'group' | 'invites'>;
}

function addressOf({ profile, selection, whole }: UploadChoices): string {
  const chosen = new URLSearchParams({ profile: profile.toLowerCase(), invites: String(whole.invites ?? false) });
  const ids = { selection, employer: whole.employer?.id, occupation: whole.occupation?.id, group: whole.group?.id };
  for (const [name, id] of Object.entries(ids)) if (id) chosen.set(name, id);
  return `/uploads/imports?${chosen.toString()}`;
}

/** Sends the file; `onProgress` gets the part that is through, from 0 to 1. */
export function upload(choices: UploadChoices, file: File, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const result = new Promise<UploadResult>((resolve) => {
    request.open('POST', addressOf(choices));
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve({ code: 'unreachable', message: '' }));
    request.addEventListener('abort', () => resolve('cancelled'));
    request.send(file);
  });
  return { result, cancel: () => request.abort() };
}

function answerOf({ status, responseText }: XMLHttpRequest): UploadResult {
  const answer = parsed(responseText);
  if (status === 201 && typeof answer['id'] === 'string') return { id: answer['id'] };
  const { code, message } = answer;
  return {
    code: typeof code === 'string' ? code : `http_${status}`,
    message: typeof message === 'string' ? message : '',
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}
