import { type Basis, derivedBy } from '../../services/model/basis.ts';
import type { StatedParty } from '../../services/model/offer.ts';
import type { OfferDraft } from '../draft.ts';
import { identifying, type NamedProvider } from '../read/named-provider.ts';
import type { ToldFor } from '../told-for.ts';
import { NO_PARTY, type PartyReader } from './party.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

/** Who publishes an offer. */
export interface Publisher {
  readonly party: StatedParty;
  /** Others who are stated beside it, sorted. */
  readonly partners: readonly StatedParty[];
  readonly stated: boolean;
  /** The offer is not published from here: its publisher is somebody else, or nobody knows who it is. */
  readonly keptOut: boolean;
  /** Another provider than the source's own, for which the source may tell. */
  readonly named: NamedProvider | null;
  /** How the provider was found where the record does not name its publisher. */
  readonly derivation: Basis | null;
}

/** The most others that one offer is offered together with. */
const MAX_PARTNERS = 50;

/** Those that are stated beside the publisher, each once. */
function partnersOf(
  stated: readonly StatedParty[],
  publisher: StatedParty,
  path: string,
  report: RecordFindings,
): readonly StatedParty[] {
  const own = JSON.stringify(publisher);
  const others = new Map(stated.map((party) => [JSON.stringify(party), party]));
  others.delete(own);
  const sorted = [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, party]) => party);
  return sorted.length > MAX_PARTNERS ? atMost(sorted, MAX_PARTNERS, path, report) : sorted;
}

/**
 * Who publishes: the one that the offer names, else the one that provides its instances, else the manifest's provider.
 * Of several it is enough that one is the provider. Where the source may tell of others' offers, whoever is named by an
 * identifier offers it; an authoritative source offers nothing in its own name without saying so.
 */
export function publisherOf(
  draft: OfferDraft,
  { parties, toldFor = null }: { readonly parties: PartyReader; readonly toldFor?: ToldFor },
  report: RecordFindings,
): Publisher {
  const own = draft.publishers.length > 0;
  const drafts = own ? draft.publishers : draft.instances.flatMap(({ providers }) => providers);
  const path = own ? 'publisher' : 'providedBy';
  const stated = [...new Set(drafts)].map((item) => parties(item, path, draft.vocabulary));
  const isNamed = ({ party }: (typeof stated)[number]) => identifying(party).length > 0;
  const chosen =
    stated.find(({ ownership }) => ownership === 'own') ??
    (toldFor === null ? undefined : stated.find(isNamed)) ??
    stated.find(({ ownership }) => ownership === 'not-comparable') ??
    stated[0];
  const mayNameNobody = toldFor !== 'authoritative';
  if (chosen === undefined) {
    if (!mayNameNobody) report.add('provider-not-named', 'publisher');
    const derivation = derivedBy('provider-of-manifest');
    return { party: NO_PARTY, partners: [], stated: false, keptOut: !mayNameNobody, named: null, derivation };
  }
  const derivation = own ? null : derivedBy('provider-of-instances');
  const partners = partnersOf(
    stated.map(({ party }) => party),
    chosen.party,
    path,
    report,
  );
  const told = { party: chosen.party, partners, stated: true, derivation };
  if (toldFor !== null && chosen.ownership !== 'own') {
    const { iri, identifiers, name, country } = chosen.party;
    if (isNamed(chosen)) return { ...told, keptOut: false, named: { identifiers, name, country } };
    report.add('provider-not-named', path, iri);
    return { ...told, keptOut: true, named: null };
  }
  if (chosen.ownership === 'foreign')
    report.add(
      'foreign-provider',
      path,
      chosen.party.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(', '),
    );
  if (chosen.ownership === 'not-comparable') report.add('publisher-not-comparable', path, chosen.party.iri);
  return { ...told, keptOut: chosen.ownership === 'foreign', named: null };
}
