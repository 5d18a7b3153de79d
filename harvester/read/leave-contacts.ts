import { OfferContent } from '../../services/model/offer.ts';
import { withoutContacts } from '../../services/vocab/personal-data.ts';

/** What an e-mail address or a telephone number has anyway. Contents without any of it are not looked through. */
const MAYBE =
  /@|[([{]\s?at\s?[)\]}]|\+\d[\d\s()./\u2010-\u2015-]{6}|(?:tel|phone|fax|mobil)[a-zé]{0,10}[.:]{0,2}\s{0,3}\(?\d/i;
const ADDRESS = /^[a-z][a-z\d+.-]*:\S+$/i;

const reaches = (text: string): boolean => withoutContacts(text) !== text;
/** True for what names something by a text with which a person is reached, in whatever member. */
const namesPerson = (one: unknown): boolean =>
  typeof one === 'string'
    ? reaches(one)
    : typeof one === 'object' && one !== null && Object.values(one).some((inner) => namesPerson(inner));

/**
 * A content without ways to reach a person. Texts have none any more when they come here; what a source says elsewhere
 * may have: codes and amounts in its own words, identifiers, addresses with a mail address in them. Of a text the way is
 * left out; addresses and identifiers go as a whole, because a part of them names something else. The offer's own IRI
 * stays. Null where it would be no offer without it.
 */
export function withoutWays(content: OfferContent): { readonly content: OfferContent; readonly less: boolean } | null {
  if (!MAYBE.test(JSON.stringify(content))) return { content, less: false };
  let less = false;
  const walk = (one: unknown, name: string): unknown => {
    if (typeof one === 'string') {
      const left = withoutContacts(one);
      if (left === one) return one;
      less = true;
      return ADDRESS.test(one) ? null : left;
    }
    if (Array.isArray(one)) {
      const kept = name === 'identifiers' ? one.filter((item) => !namesPerson(item)) : one;
      less ||= kept.length < one.length;
      return kept.map((item) => walk(item, '')).filter((item) => item !== null);
    }
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner, key)]));
  };
  const { iri, ...rest } = content;
  const value = { iri, ...(walk(rest, '') as Omit<OfferContent, 'iri'>) };
  if (!less) return { content, less };
  const whole = OfferContent.safeParse(value);
  return whole.success ? { content: whole.data, less } : null;
}
