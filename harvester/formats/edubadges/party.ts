import type { DraftIdentifier, DraftParty, DraftText } from '../../draft.ts';
import { SILENT_PARTY } from '../../silent-draft.ts';
import { type JsonObject, memberOf, objectOf, wordAt } from '../json/values.ts';
import { type BadgeClass, institutionIn } from './records.ts';

/** Names are in Dutch and in English; a name without a language repeats one of them. Some are the word `null`. */
const LANGUAGES = [
  ['en', 'english'],
  ['nl', 'dutch'],
] as const;

/** The text in both languages: `name_english` and `name_dutch`; else the one without a language. */
export function bothOf(record: JsonObject, name: string, prefix = ''): DraftText[] {
  const said = LANGUAGES.flatMap(([language, suffix]): DraftText[] => {
    const text = wordAt(record, `${prefix}${name}_${suffix}`, `${name}_${language}`);
    return text === null || text === 'null' ? [] : [{ text, language }];
  });
  const alone = wordAt(record, `${prefix}${name}`);
  return said.length > 0 || alone === null || alone === 'null' ? said : [{ text: alone, language: null }];
}

/** What an Open Badges extension says. */
export const extensionIn = (record: JsonObject, name: string, member = name): unknown =>
  memberOf(objectOf(memberOf(record, `extensions:${name}Extension`)), member);

/** The host of a website, without `www`. Null where it is no web address. */
function hostOf(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '');
}

/**
 * Reads institutions. By what each is known: by its domain (SCHAC home), which the catalogue states; where it does not,
 * by the hosts of the issuer's websites; by its number in the Dutch register of institutions (BRIN); and by its id in the
 * service. Institutions that say the same are one object, so that each is compared once.
 */
export function institutionReader(): (badge: BadgeClass) => DraftParty[] {
  const known = new Map<string, DraftParty>();
  return ({ own, listed }) => {
    const issuer = objectOf(memberOf(own ?? {}, 'issuer'));
    const institution = objectOf(memberOf(objectOf(memberOf(issuer, 'faculty')), 'institution'));
    const { id, domain } = institutionIn(listed);
    const hosts =
      domain === null ? ['url_english', 'url_dutch', 'url'].map((name) => hostOf(wordAt(issuer, name))) : [];
    const stated: readonly (readonly [string, unknown])[] = [
      ['schac', domain],
      ...[...new Set(hosts)].map((host) => ['website', host] as const),
      ['brin', extensionIn(issuer, 'InstitutionIdentifier')],
      ['edubadges', wordAt(institution, 'entityId') ?? id],
    ];
    const identifiers = stated.flatMap(([scheme, value]): DraftIdentifier[] =>
      typeof value === 'string' && value.trim() !== '' ? [{ scheme, value: value.trim() }] : [],
    );
    const names = [
      bothOf(institution, 'name'),
      bothOf(listed, 'name', 'institution_'),
      bothOf(listed, 'name', 'ins_'),
      bothOf({ name: extensionIn(issuer, 'InstitutionName') }, 'name'),
    ];
    const name = names.find((texts) => texts.length > 0) ?? [];
    const country = extensionIn(issuer, 'InstitutionCountry');
    if (identifiers.length === 0 && name.length === 0) return [];
    const party: DraftParty = {
      ...SILENT_PARTY,
      identifiers,
      name,
      // `EN` stands there for institutions that write English, and is no country.
      countries: typeof country === 'string' && !/^\s*EN\s*$/i.test(country) ? [country] : [],
    };
    const key = JSON.stringify(party);
    const same = known.get(key) ?? party;
    known.set(key, same);
    return [same];
  };
}
