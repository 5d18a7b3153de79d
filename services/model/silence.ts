/**
 * What the members of a kind of object hold as long as nothing else is said. Such members need not be kept: most
 * sources say little, and without them an offer is half as long. They come back at reading with exactly the same value,
 * so this decides how things are kept and never what they say. `inside`: the same for members that are objects, or
 * lists of them.
 */
export interface Silence<T extends object> {
  readonly members: Partial<T>;
  readonly inside?: { readonly [K in keyof T]?: T[K] extends readonly (infer E)[] ? SilenceOf<E> : SilenceOf<T[K]> };
}

type SilenceOf<T> = T extends object ? Silence<T> : never;

type Members = Readonly<Record<string, unknown>>;
interface AnySilence {
  readonly members: Members;
  readonly inside?: Readonly<Record<string, AnySilence | undefined>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two JSON values are the same, whatever the order of their members. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Members)[key], (b as Members)[key]))
  );
}

/** Applies `change` to an object, or to each of a list. */
function each(value: unknown, change: (one: Members) => Members): unknown {
  return Array.isArray(value) ? value.map(change) : isObject(value) ? change(value as Members) : value;
}

function without(whole: Members, { members, inside }: AnySilence): Members {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(whole)) {
    const value = whole[key];
    if (Object.hasOwn(members, key) && isSame(value, members[key])) continue;
    const silence = inside?.[key];
    kept[key] = silence === undefined ? value : each(value, (one) => without(one, silence));
  }
  return kept;
}

function within(kept: Members, { members, inside }: AnySilence): Members {
  const whole: Record<string, unknown> = { ...members, ...kept };
  if (inside === undefined) return whole;
  for (const [key, silence] of Object.entries(inside))
    if (silence !== undefined && key in kept) whole[key] = each(kept[key], (one) => within(one, silence));
  return whole;
}

/** An object without the members that hold what `silence` has for them. */
export function withoutSilence<T extends object>(whole: T, silence: Silence<T>): Partial<T> {
  return without(whole as Members, silence as AnySilence) as Partial<T>;
}

/** An object with the members that `withoutSilence` left out. */
export function withSilence<T extends object>(kept: Partial<T>, silence: Silence<T>): T {
  return within(kept as Members, silence as AnySilence) as T;
}
