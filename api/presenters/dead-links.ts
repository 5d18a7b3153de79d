import type { PublicInstance } from '../../services/model/public-offer.ts';

/** Addresses that do not work any more, with the instant since which they fail. */
export type DeadLinks = ReadonlyMap<string, string>;

interface WithLinks {
  readonly homepage: string | null;
  readonly instances?: readonly PublicInstance[];
  readonly matching?: readonly PublicInstance[];
}

/** An element whose address is not shown, by its JSON pointer, and the instant since which the address fails. */
export interface HiddenLink {
  readonly pointer: string;
  readonly since: string;
}

const LINKS_OF_AN_INSTANCE = ['url', 'registrationUrl'] as const;

/**
 * An offer without the addresses that do not work. `hiddenLinks` names what is left out, and is absent where nothing
 * is.
 */
export function withoutDeadLinks<T extends WithLinks>(
  offer: T,
  dead: DeadLinks,
): T & { hiddenLinks?: HiddenLink[] | undefined } {
  if (dead.size === 0) return offer;
  const hidden: HiddenLink[] = [];
  const alive = (url: string | null, pointer: string): string | null => {
    const since = url === null ? undefined : dead.get(url);
    if (since === undefined) return url;
    hidden.push({ pointer, since });
    return null;
  };
  const living = (list: readonly PublicInstance[], name: string) =>
    list.map((instance, at) => {
      const [url, registrationUrl] = LINKS_OF_AN_INSTANCE.map((link) =>
        alive(instance[link], `/${name}/${at}/${link}`),
      );
      return { ...instance, url: url ?? null, registrationUrl: registrationUrl ?? null };
    });
  const shown = {
    ...offer,
    homepage: alive(offer.homepage, '/homepage'),
    ...(offer.instances === undefined ? {} : { instances: living(offer.instances, 'instances') }),
    ...(offer.matching === undefined ? {} : { matching: living(offer.matching, 'matching') }),
  };
  return hidden.length === 0 ? offer : { ...shown, hiddenLinks: hidden };
}
