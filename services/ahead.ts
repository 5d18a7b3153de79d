/** Makes the next pieces while the present one is worked on: at most `most` wait, never more. */
export async function* ahead<T>(pieces: AsyncGenerator<T>, most = 1): AsyncGenerator<T> {
  const asked: Promise<IteratorResult<T, unknown>>[] = [];
  const ask = () => {
    const next = pieces.next();
    // Whoever waits for it gets the error.
    next.catch(() => {});
    asked.push(next);
  };
  for (let count = 0; count < most; count++) ask();
  try {
    for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
      const piece = await next;
      if (piece.done) return;
      ask();
      yield piece.value;
    }
  } finally {
    await Promise.allSettled(asked);
    await pieces.return(undefined);
  }
}
