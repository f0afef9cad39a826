import { useEffect, useRef, useState } from 'react';
import { type Upload, type UploadChoices, type UploadResult, upload } from './upload.ts';

/** One upload at a time, with how far it is. Whoever leaves the page stops it. */
export function useUpload() {
  const running = useRef<Upload | null>(null);
  /** From 0 to 1; null while nothing is on its way. */
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(function stopWithThePage() {
    return () => running.current?.cancel();
  }, []);

  async function send(choices: UploadChoices, file: File): Promise<UploadResult> {
    setProgress(0);
    running.current = upload(choices, file, setProgress);
    const result = await running.current.result;
    running.current = null;
    setProgress(null);
    return result;
  }

  return { progress, send, cancel: () => running.current?.cancel() };
}
