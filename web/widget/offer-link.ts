/** The id of the offer whose page stands at the end of a path. Null for any other page. */
export function offerIn(pathname: string): string | null {
  return /\/offers\/([A-Za-z0-9_-]+)$/.exec(pathname)?.[1] ?? null;
}
