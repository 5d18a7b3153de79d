import { cutText } from '../../services/model/cut-text.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { StatedParty } from '../../services/model/offer.ts';
import { registerIdentifier } from '../../services/model/same-party.ts';
import { type Dialect, OWN_NAMES } from '../dialect.ts';
import type { DraftAlliance, DraftParty } from '../draft.ts';
import { EUROPEAN } from '../vocabulary.ts';
import { calledAlliance, type Memberships, statedAlliance } from './alliance.ts';
import { globalIri } from './keys.ts';
import { placeOf } from './place.ts';
import { atMost, createRecordFindings, type RecordFindings } from './record-findings.ts';
import { languageMap } from './texts.ts';

/** The owner of the manifest, as we know it. */
export interface ManifestProvider {
  readonly id: string;
  readonly identifiers: readonly ProviderIdentifier[];
  /** Its own domains (SCHAC, website). */
  readonly domains: readonly string[];
}

const MAX_IDENTIFIERS = 20;
const MAX_ALLIANCES = 20;
const MAX_IDENTIFIER_CHARACTERS = 1_000;

/** Alliances by name or IRI, sorted and each once. */
function alliancesOf(drafts: readonly DraftAlliance[], path: string, report: RecordFindings): string[] {
  const names = drafts.flatMap(calledAlliance);
  return [...new Set(names.length === 0 ? names : atMost(names, MAX_ALLIANCES, path, report))].sort();
}

/** An organisation as a record states it, with its identifiers in their normal spelling. */
export function statedParty(draft: DraftParty, path: string, report: RecordFindings): StatedParty {
  // Because drafts are sorted, what a limit cuts does not depend on the order of the document.
  const stated = draft.identifiers.slice(0, MAX_IDENTIFIERS).flatMap((identifier) => {
    const stated = report.vocabulary.partyScheme(identifier);
    const scheme = stated === null ? null : cutText(stated, MAX_IDENTIFIER_CHARACTERS);
    return scheme === null || identifier.value.trim() === ''
      ? []
      : [normaliseIdentifier({ scheme, value: cutText(identifier.value, MAX_IDENTIFIER_CHARACTERS) })];
  });
  const same = draft.sameAs.flatMap(registerIdentifier).sort((a, b) => (a.value < b.value ? -1 : 1));
  if (same.length > MAX_IDENTIFIERS) report.add('too-many-values', `${path}/sameAs`, String(same.length));
  const all = [...stated, ...registerIdentifier(draft.iri), ...same.slice(0, MAX_IDENTIFIERS)];
  const byKey = new Map(all.map((identifier) => [identifierKey(identifier), identifier]));
  const places = draft.region === null ? draft.countries : [...draft.countries, draft.region];
  const { country, region } = placeOf(places, `${path}/location`, report);
  const alliances = alliancesOf(draft.alliances, `${path}/alliance`, report);
  return {
    iri: globalIri(draft.iri, path, report),
    identifiers: [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identifier]) => identifier),
    name: languageMap(draft.name, `${path}/legalName`, report, { title: true }),
    country,
    // What hardly anyone states is absent, so that what was read before stays equal to it.
    ...(region === null ? {} : { region }),
    ...(alliances.length === 0 ? {} : { alliances }),
  };
}

/** Schemes whose identifiers are domains: the home organisation's, and the host of a website. */
const DOMAINS: ReadonlySet<string> = new Set(['schac', 'website']);

/** `not-comparable`: the two have nothing by which they could be compared. */
export type Ownership = 'own' | 'foreign' | 'not-comparable';

/**
 * Whether an organisation that a record states is the manifest's provider: by an identifier of a kind that both have,
 * or by a domain.
 */
export function ownership(party: StatedParty, provider: ManifestProvider): Ownership {
  const known = new Set(provider.identifiers.map(identifierKey));
  const schemes = new Set(provider.identifiers.map(({ scheme }) => scheme.toLowerCase()));
  let comparable = false;
  for (const identifier of party.identifiers) {
    if (known.has(identifierKey(identifier))) return 'own';
    if (
      DOMAINS.has(identifier.scheme) &&
      provider.domains.some((domain) => identifier.value === domain || identifier.value.endsWith(`.${domain}`))
    )
      return 'own';
    comparable ||= schemes.has(identifier.scheme) || (DOMAINS.has(identifier.scheme) && provider.domains.length > 0);
  }
  return comparable ? 'foreign' : 'not-comparable';
}

/** Stands where a record names nobody. */
export const NO_PARTY: StatedParty = { iri: null, identifiers: [], name: {}, country: null };

/** Because many offers share an organisation, what was made of it is remembered. */
const MAX_REMEMBERED = 5_000;

interface Read {
  readonly party: StatedParty;
  readonly ownership: Ownership;
}

/** Reads organisations during one run. Each is read, and reported on, once; `memberships` is told what each belongs to. */
export function createPartyReader(
  provider: ManifestProvider,
  report: (r: RecordFindings) => void,
  dialect: Dialect = OWN_NAMES,
  memberships: Memberships | null = null,
) {
  const known = new Map<DraftParty, Read>();
  return (draft: DraftParty, path: string, vocabulary = EUROPEAN): Read => {
    const before = known.get(draft);
    if (before !== undefined) return before;
    const own = createRecordFindings(draft.iri, dialect, vocabulary);
    const party = statedParty(draft, path, own);
    const made = { party, ownership: ownership(party, provider) };
    for (const one of memberships === null ? [] : draft.alliances.slice(0, MAX_ALLIANCES)) {
      // What is to be said of its name was said of the party's alliances.
      const silent = createRecordFindings(null, dialect, vocabulary);
      const alliance = statedAlliance(one, `${path}/alliance`, silent);
      if (alliance !== null) memberships?.add(alliance, party);
    }
    report(own);
    if (known.size < MAX_REMEMBERED) known.set(draft, made);
    return made;
  };
}
/** Reads organisations during one run. */
export type PartyReader = ReturnType<typeof createPartyReader>;
