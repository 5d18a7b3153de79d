import { AppError } from '../services/errors.ts';

/**
 * Asks whether a part answers: at most `withinMs` long, not again within `forMs` (0 = every time), and never a second
 * time while the first is still without an answer.
 */
export function probe<T>(
  work: () => Promise<T>,
  { withinMs, forMs, now }: { readonly withinMs: number; readonly forMs: number; readonly now: () => Date },
): () => Promise<T> {
  let asking: Promise<T> | null = null;
  let last: { readonly answer: Promise<T>; readonly at: number } | null = null;

  const inTime = (answer: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = () => reject(new AppError('timeout', `No answer within ${withinMs} ms`, { retryable: true }));
      const timer = setTimeout(late, withinMs);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  return () => {
    const at = now().getTime();
    if (last !== null && at >= last.at && at - last.at < forMs) return last.answer;
    if (asking === null) {
      const asked = work();
      asking = asked;
      const done = () => {
        if (asking === asked) asking = null;
      };
      asked.then(done, done);
    }
    const answer = inTime(asking);
    last = { answer, at };
    return answer;
  };
}
