import type { StatedAlliance, StatedMembership } from '../../services/model/alliance.ts';
import { cutText } from '../../services/model/cut-text.ts';
import { identifierKey, normaliseIdentifier } from '../../services/model/identifier.ts';
import type { StatedParty } from '../../services/model/offer.ts';
import type { DraftAlliance, DraftIdentifier } from '../draft.ts';
import { isGlobalIri } from './keys.ts';
import { plainText } from './plain-text.ts';
import type { RecordFindings } from './record-findings.ts';
import { languageMap } from './texts.ts';

const MAX_IDENTIFIERS = 20;
const MAX_CHARACTERS = 1_000;
/** How many statements on alliances one run keeps. */
const MOST_STATEMENTS = 20_000;

/** Identifiers in their normal spelling, each once; those whose scheme says nothing are left out. */
function identifiersOf(drafts: readonly DraftIdentifier[], report: RecordFindings): StatedAlliance['identifiers'] {
  const stated = drafts.slice(0, MAX_IDENTIFIERS).flatMap((identifier) => {
    const scheme = report.vocabulary.partyScheme(identifier);
    return scheme === null || identifier.value.trim() === ''
      ? []
      : [
          normaliseIdentifier({
            scheme: cutText(scheme, MAX_CHARACTERS),
            value: cutText(identifier.value, MAX_CHARACTERS),
          }),
        ];
  });
  return [...new Map(stated.map((one) => [identifierKey(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** An alliance as a record states it. Null where it says neither a name nor anything that identifies it. */
export function statedAlliance(draft: DraftAlliance, path: string, report: RecordFindings): StatedAlliance | null {
  const stated: StatedAlliance = {
    iri: draft.iri !== null && isGlobalIri(draft.iri) ? draft.iri : null,
    identifiers: identifiersOf(draft.identifiers, report),
    name: languageMap(draft.name, path, report, { title: true }),
    website: draft.website === null || draft.website.length > MAX_CHARACTERS ? null : draft.website,
  };
  const isNothing = stated.iri === null && stated.identifiers.length === 0 && Object.keys(stated.name).length === 0;
  return isNothing ? null : stated;
}

/** What an alliance is called in the content of an offer: its first name by alphabet, else its address. */
export function calledAlliance({ iri, name }: DraftAlliance): string[] {
  const names = name.map(({ text }) => cutText(plainText(text, true).text, MAX_CHARACTERS)).filter((one) => one !== '');
  return [names.sort()[0] ?? iri ?? ''].filter((one) => one !== '');
}

/** Collects what a run says of alliances, each once and bounded. */
export interface Memberships {
  add(alliance: StatedAlliance, member: Pick<StatedParty, 'iri' | 'identifiers' | 'name'> | null): void;
  /** In an order that does not depend on the document's. */
  list(): readonly StatedMembership[];
}

/** Collects what a run says of alliances. */
export function createMemberships(): Memberships {
  const known = new Map<string, StatedMembership>();
  return {
    add(alliance, member) {
      const said: StatedMembership = {
        alliance,
        member: member === null ? null : { iri: member.iri, identifiers: member.identifiers, name: member.name },
      };
      if (known.size < MOST_STATEMENTS) known.set(JSON.stringify(said), said);
    },
    list: () => [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said),
  };
}
