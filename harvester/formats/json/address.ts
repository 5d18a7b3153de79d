import type { Source } from '../../../services/model/source.ts';

const STEP = /^(?!\.{1,2}$)[^\p{Cc}]{1,200}$/u;

/** True for an id that can be a step of an address. */
export const isStep = (id: string): boolean => STEP.test(id);

/**
 * An address below the one of a source: `https://host/ooapi/v5` and `courses` give `https://host/ooapi/v5/courses`,
 * with or without a slash at the end of the first. The source's own parameters are kept; those of ours count more than
 * ones of the same name.
 */
export function addressBelow(
  { path, queryParameters }: Pick<Source, 'path' | 'queryParameters'>,
  segments: readonly string[],
  ours: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(path);
  url.hash = '';
  if (segments.length > 0)
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${segments.map(encodeURIComponent).join('/')}`;
  for (const [name, value] of Object.entries(queryParameters))
    for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, item);
  return withParameters(url.href, ours);
}

/** An address with these parameters instead of ones of the same name. */
export function withParameters(address: string, ours: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(ours)) url.searchParams.set(name, value);
  return url.href;
}

/** The segments of an address below the one of its source. Null where it is elsewhere. */
export function segmentsBelow(base: string, address: string): readonly string[] | null {
  if (!URL.canParse(base) || !URL.canParse(address)) return null;
  const [own, url] = [new URL(base), new URL(address)];
  const start = `${own.pathname.replace(/\/+$/, '')}/`;
  if (url.origin !== own.origin || !`${url.pathname}/`.startsWith(start)) return null;
  const segments = url.pathname.slice(start.length).split('/');
  try {
    return segments.filter((segment) => segment !== '').map(decodeURIComponent);
  } catch {
    return null;
  }
}
