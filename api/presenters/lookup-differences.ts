import { z } from 'zod';
import { fill, wordFor } from '../../messages/fill.ts';
import { listText } from '../../messages/list.ts';
import type { Messages } from '../../messages/words.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { BearerName } from '../../services/store/sources/bearer-names.ts';
import { foldText, likenessTo } from '../../services/vocab/alike.ts';

/** How what was found is not what was asked for. */
export const DIFFERENCES = [
  'spelling',
  'similar',
  'other',
  'unknown',
  'other-version',
  'former-name',
  'later-name',
  'publisher',
  'not-known-yet',
  'withdrawn',
] as const;

/** One thing in which a candidate is not what was asked for. */
export const Difference = z.object({
  field: z.enum(['title', 'awardingBody', 'country', 'credits', 'date']),
  how: z.enum(DIFFERENCES),
  asked: z.string(),
  found: z.array(z.string()),
});
export type Difference = Readonly<z.infer<typeof Difference>>;

/** The same as it is answered: with a sentence in the reader’s language. */
export const ShownDifference = Difference.extend({ message: z.string() });

/** Words a difference: what it is, what stands here, and what was asked. */
export function wordDifference(one: Difference, messages: Messages): z.infer<typeof ShownDifference> {
  const { here, alone, differences } = messages.lookup;
  const found = listText(one.found, messages);
  const facts = { says: wordFor(differences, one.how), found, asked: one.asked };
  return { ...one, message: fill(found === '' ? alone : here, facts, messages) };
}

/** What is looked for. */
export interface Wanted {
  readonly title: string;
  readonly awardingBody?: string | undefined;
  readonly country?: string | undefined;
  readonly date?: string | undefined;
  readonly credits?: number | undefined;
}

/** How much two things are alike, 0 to 1, and what differs. */
export interface Compared {
  readonly likeness: number;
  readonly differences: readonly Difference[];
}

const SHOWN_AT_MOST = 10;
const SAME: Compared = { likeness: 1, differences: [] };
const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const differs = (field: Difference['field'], how: Difference['how'], asked: string, found: readonly string[]) => ({
  ...{ field, how, asked },
  found: [...new Set(found)].slice(0, SHOWN_AT_MOST),
});

interface Named {
  readonly name: string;
  readonly likeness: number;
}

/** The names from the one that is most like a text to the one that is least. */
function nearestNames(asked: string, names: readonly string[]): Named[] {
  const like = likenessTo(foldText(asked));
  return [...new Set(names)]
    .map((name) => ({ name, likeness: like(foldText(name)) }))
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
}

/** From this likeness on a name is another spelling; below it, another name. */
const SIMILAR = 0.3;

/**
 * Compares the title asked for with those of a version. `best`: how much the most similar title of any version of the
 * offer is alike.
 */
export function compareTitle(asked: string, content: Pick<OfferContent, 'title'>, best: number): Compared {
  const names = nearestNames(asked, Object.values(content.title));
  const [first] = names;
  if (first === undefined) return { likeness: best, differences: [differs('title', 'unknown', asked, [])] };
  const found = names.map(({ name }) => name);
  if (names.some(({ name }) => plain(name) === plain(asked))) return SAME;
  if (first.likeness < best) return { likeness: best, differences: [differs('title', 'other-version', asked, found)] };
  const how = first.likeness === 1 ? 'spelling' : first.likeness >= SIMILAR ? 'similar' : 'other';
  return { likeness: first.likeness, differences: [differs('title', how, asked, found)] };
}

/**
 * Compares the body asked for with those that award, by the names that the source states and those that we and the
 * register know for the provider. `date`: the day asked about.
 */
export function compareBody(
  asked: string | undefined,
  { content, provider }: { readonly content: OfferContent; readonly provider: Provider },
  known: readonly BearerName[],
  isProvider: (party: OfferContent['awardingBodies'][number]) => boolean,
  date: string | undefined,
): Compared {
  if (asked === undefined) return SAME;
  const publisher = [...Object.values(provider.name), ...Object.values(content.publisher.name)];
  const registered = known.filter(({ until }) => until === null).map(({ name }) => name);
  const former = known.filter(({ until }) => until !== null);
  const bodies = content.awardingBodies.flatMap((party) => Object.values(party.name));
  const isSelf = content.awardingBodies.length === 0 || content.awardingBodies.some(isProvider);
  const own = isSelf ? [...bodies, ...publisher, ...registered] : bodies;
  const names = nearestNames(asked, own);
  const shown = (content.awardingBodies.length === 0 ? publisher : bodies).slice(0, SHOWN_AT_MOST);
  const [best] = names;
  const formers = nearestNames(
    asked,
    former.map(({ name }) => name),
  );
  const [past] = formers;
  if (best !== undefined && best.likeness === 1) {
    const isExact = names.some(({ name }) => plain(name) === plain(asked));
    return { likeness: 1, differences: isExact ? [] : [differs('awardingBody', 'spelling', asked, [best.name])] };
  }
  if (past !== undefined && past.likeness > (best?.likeness ?? 0) && past.likeness >= SIMILAR) {
    const until = former.find(({ name }) => name === past.name)?.until ?? null;
    const bore = date !== undefined && until !== null && date <= until;
    const how = bore && past.likeness === 1 ? 'later-name' : 'former-name';
    return { likeness: past.likeness, differences: [differs('awardingBody', how, asked, [past.name, ...shown])] };
  }
  const [asPublisher] = nearestNames(asked, [...publisher, ...registered]);
  if (!isSelf && asPublisher !== undefined && asPublisher.likeness > (best?.likeness ?? 0))
    return { likeness: asPublisher.likeness, differences: [differs('awardingBody', 'publisher', asked, shown)] };
  if (best === undefined) return { likeness: 0, differences: [differs('awardingBody', 'unknown', asked, [])] };
  const how = best.likeness >= SIMILAR ? 'similar' : 'other';
  return {
    likeness: best.likeness,
    differences: [differs('awardingBody', how, asked, [best.name, ...shown])],
  };
}

/** Compares the country asked for with that of the provider; a broader one matches a narrower. */
export function compareCountry(asked: string | undefined, country: string | null): readonly Difference[] {
  if (asked === undefined || asked === (country ?? 'unknown') || country?.startsWith(`${asked}-`)) return [];
  return country === null
    ? [differs('country', 'unknown', asked, [])]
    : [differs('country', 'other', asked, [country])];
}

/** Compares the credits asked for with those that are stated, one number or a range. */
export function compareCredits(
  asked: number | undefined,
  { ects, ectsRange }: Pick<OfferContent, 'ects' | 'ectsRange'>,
): readonly Difference[] {
  if (asked === undefined || ects === asked) return [];
  if (ectsRange !== null && ectsRange[0] <= asked && asked <= ectsRange[1]) return [];
  const found = ects !== null ? [String(ects)] : ectsRange !== null ? [ectsRange.join('–')] : [];
  return [differs('credits', found.length === 0 ? 'unknown' : 'other', String(asked), found)];
}
