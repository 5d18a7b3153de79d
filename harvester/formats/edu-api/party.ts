import type { DraftParty } from '../../draft.ts';
import { SILENT_PARTY } from '../../silent-draft.ts';
import { type JsonObject, memberOf, objectOf, wordAt } from '../json/values.ts';
import { codesOf, sourcedId } from './codes.ts';
import { idOf, said } from './records.ts';

/** How many organisations above one are looked at. */
const MAX_STEPS = 10;

function draftOf(organization: JsonObject): DraftParty {
  const id = idOf(organization);
  const address = objectOf(memberOf(organization, 'primaryAddress'));
  const country = wordAt(address, 'addressCountryCode', 'addressCountry');
  return {
    ...SILENT_PARTY,
    identifiers: [...(id === null ? [] : [sourcedId(id)]), ...codesOf(organization)],
    name: said(memberOf(organization, 'name')),
    countries: country === null ? [] : [country],
    region: wordAt(address, 'addressRegion'),
  };
}

/**
 * Reads who publishes a record: the organisation that it names and those above it, the one at the top first. None where
 * nothing describes it.
 */
export function partyReader(byId: ReadonlyMap<string, JsonObject>): (record: JsonObject) => readonly DraftParty[] {
  const known = new Map<JsonObject, DraftParty>();
  const read = (organization: JsonObject) => {
    const party = known.get(organization) ?? draftOf(organization);
    known.set(organization, party);
    return party;
  };
  return (record) => {
    const above: JsonObject[] = [];
    let at = byId.get(wordAt(record, 'organization') ?? '');
    while (at !== undefined && !above.includes(at) && above.length < MAX_STEPS) {
      above.unshift(at);
      at = byId.get(wordAt(at, 'parent') ?? '');
    }
    return above.map(read);
  };
}
