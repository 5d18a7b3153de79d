import accepts from 'accepts';
import type { Request } from 'express';

/** How many ranges of a header are looked at. */
const MAX_RANGES = 50;
/** Commas and semicolons outside quotes. */
const BETWEEN_RANGES = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const BETWEEN_PARAMETERS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const WEIGHT = /^\s*q\s*=/i;
const PROFILE = /^\s*profile\s*=\s*(.*?)\s*$/is;

/** A range without its weight: `text/turtle;profile="3.2"`. */
const withoutWeight = (range: string): string =>
  range
    .split(BETWEEN_PARAMETERS)
    .filter((parameter) => !WEIGHT.test(parameter))
    .join(';')
    .trim();

/**
 * The one of `types` (the one we prefer first) that a request accepts best, with the `profile` that it asked for; or
 * null. Clients send `charset` and `profile` with types that have none, so parameters do not make a type unacceptable.
 */
export function acceptedType<T extends string>(
  req: Pick<Request, 'headers'>,
  types: readonly T[],
): { readonly type: T; readonly profile: string | null } | null {
  const ranges = (req.headers.accept?.trim() || '*/*').split(BETWEEN_RANGES).slice(0, MAX_RANGES);
  const typeOf = (written: string): T | undefined =>
    types.find((type) => type === written.split(';', 1)[0]?.trim().toLowerCase());
  const asAsked = ranges.map(withoutWeight).filter((range) => range.includes(';') && typeOf(range) !== undefined);
  const chosen = accepts({ headers: { accept: ranges.join(',') } } as Request).type([...types, ...asAsked]);
  const type = chosen === false ? undefined : typeOf(String(chosen));
  if (type === undefined) return null;
  const profile = String(chosen)
    .split(BETWEEN_PARAMETERS)
    .flatMap((parameter) => PROFILE.exec(parameter)?.[1] ?? [])[0];
  return { type, profile: profile?.replace(/^"(.*)"$/s, '$1') ?? null };
}
