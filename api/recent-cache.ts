/**
 * Remembers what every request needs and what seldom changes. It is asked for once, and again when the answer is
 * `forMs` old (0 = every time). Callers at the same time share one question. A question that failed is asked again.
 */
export function recently<T>(ask: () => Promise<T>, forMs: number, now: () => Date): () => Promise<T> {
  if (forMs === 0) return ask;
  let last: { readonly answer: Promise<T>; readonly at: number } | null = null;
  return () => {
    const at = now().getTime();
    if (last === null || at - last.at >= forMs || at < last.at) {
      const asked = { answer: ask(), at };
      last = asked;
      asked.answer.catch(() => {
        if (last === asked) last = null;
      });
    }
    return last.answer;
  };
}
