import type { Request } from 'express';

/** One media range of an `Accept` header. */
interface Accepted {
  readonly type: string;
  readonly profile: string | null;
  readonly weight: number;
  readonly place: number;
}

/** Ranges of a header that are looked at. */
const MAX_RANGES = 50;

function rangeOf(written: string, place: number): Accepted | null {
  const [type = '', ...parameters] = written.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type)) return null;
  let [weight, profile]: [number, string | null] = [1, null];
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split(/=(.*)/s);
    const bare = value.trim().replace(/^"(.*)"$/s, '$1');
    if (name.trim().toLowerCase() === 'q')
      weight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(bare) ? Number(bare) : 0;
    else if (name.trim().toLowerCase() === 'profile') profile = bare;
  }
  return { type: type.toLowerCase(), profile, weight, place };
}

const covers = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
const exactness = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);

/**
 * The one of `types` (our preference first) that a request accepts best, with the `profile` it was asked for, or null. Parameters do not keep a type from being
 * accepted: clients send `charset` and `profile` with types that have none.
 */
export function acceptedType<T extends string>(
  req: Pick<Request, 'headers'>,
  types: readonly T[],
): { readonly type: T; readonly profile: string | null } | null {
  const header = req.headers.accept?.trim() ?? '';
  const ranges = (header === '' ? '*/*' : header)
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, MAX_RANGES)
    .flatMap((written, place) => rangeOf(written.trim(), place) ?? []);
  const rated = types.flatMap((type, preference) => {
    const fitting = ranges
      .filter((range) => covers(range.type, type))
      .sort((a, b) => exactness(b.type) - exactness(a.type) || b.weight - a.weight || a.place - b.place);
    const [best] = fitting;
    return best === undefined || best.weight === 0 ? [] : [{ type, preference, range: best }];
  });
  const [chosen] = rated.sort(
    (a, b) =>
      b.range.weight - a.range.weight ||
      exactness(b.range.type) - exactness(a.range.type) ||
      a.range.place - b.range.place ||
      a.preference - b.preference,
  );
  return chosen ? { type: chosen.type, profile: chosen.range.profile } : null;
}
