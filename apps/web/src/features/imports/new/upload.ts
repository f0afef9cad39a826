// Sends a file over plain HTTP, because only XMLHttpRequest tells how far an upload is.
export const UPLOAD_BYTES_MAX = 50 * 1024 * 1024;

export type UploadResult = { id: string } | { code: string; message: string } | 'cancelled';

export interface Upload {
  result: Promise<UploadResult>;
  cancel: () => void;
}

/** Sends the file; `onProgress` gets the part that is through, from 0 to 1. */
export function upload(profile: string, file: File, onProgress: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const result = new Promise<UploadResult>((resolve) => {
    request.open('POST', `/uploads/imports?profile=${encodeURIComponent(profile)}`);
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
