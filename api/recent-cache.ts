/** From this part of its time on, an answer is asked for anew while the old one still serves. */
const RENEWED_FROM = 0.5;

/**
 * Remembers what every request needs and what seldom changes. It is asked for once, and again when the answer is
 * `forMs` old (0 = every time). Callers at the same time share one question. A question that failed is asked again.
 * Where requests come without a pause, none waits for it: it is asked for anew before it is too old.
 */
export function recently<T>(ask: () => Promise<T>, forMs: number, now: () => Date): () => Promise<T> {
  if (forMs === 0) return ask;
  let last: { readonly answer: Promise<T>; readonly at: number } | null = null;
  let renewing = false;
  const renew = (at: number): void => {
    renewing = true;
    const answer = ask();
    answer
      .then(
        () => {
          if (last === null || last.at <= at) last = { answer, at };
        },
        // Whoever asks when the old one is too old is told.
        () => {},
      )
      .finally(() => {
        renewing = false;
      });
  };
  return () => {
    const at = now().getTime();
    if (last === null || at - last.at >= forMs || at < last.at) {
      const asked = { answer: ask(), at };
      last = asked;
      asked.answer.catch(() => {
        if (last === asked) last = null;
      });
    } else if (!renewing && at - last.at >= forMs * RENEWED_FROM) renew(at);
    return last.answer;
  };
}
