/**
 * Makes `work` run once at a time, however often it is asked for. Whoever asks while it runs gets a further round, which
 * begins after they asked.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const rounds = async () => {
    try {
      while (isAskedAgain) {
        isAskedAgain = false;
        await work();
      }
    } finally {
      running = null;
    }
  };
  return () => {
    isAskedAgain = true;
    running ??= rounds();
    return running;
  };
}
