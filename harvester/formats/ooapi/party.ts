import type { DraftIdentifier, DraftParty } from '../../draft.ts';
import { textsOf } from '../json/texts.ts';
import { isObject, type JsonObject, memberOf, objectsOf, wordAt } from '../json/values.ts';
import { countryOf } from './place.ts';
import { identityOf, referredId } from './records.ts';

/** How many organisations above one are looked at. */
const MAX_STEPS = 10;

/** A code with its type. Null where one of the two is blank. */
export function codeOf(entry: unknown): DraftIdentifier | null {
  if (!isObject(entry)) return null;
  const [value, scheme] = [wordAt(entry, 'code'), wordAt(entry, 'codeType')];
  return value === null || scheme === null ? null : { value, scheme };
}

/** The organisation that stands for the whole institution: the one at the top. */
function rootOf(organisation: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  let at = organisation;
  for (let step = 0; step < MAX_STEPS; step++) {
    const said = memberOf(at, 'root', 'rootId', 'parent', 'parentId');
    const id = referredId(said, 'organisation');
    const above = (id === null ? undefined : byId.get(id)) ?? (isObject(said) ? said : undefined);
    if (above === undefined || above === at) return at;
    at = above;
  }
  return at;
}

function draftOf(organisation: JsonObject): DraftParty {
  const id = identityOf(organisation, 'organisation');
  const codes = [memberOf(organisation, 'primaryCode'), ...objectsOf(memberOf(organisation, 'otherCodes'))];
  return {
    iri: null,
    identifiers: [
      ...(id === null ? [] : [{ value: id.id, scheme: 'organizationId' }]),
      ...codes.flatMap((code) => codeOf(code) ?? []),
    ],
    sameAs: [],
    name: textsOf(memberOf(organisation, 'name')),
    countries: objectsOf(memberOf(organisation, 'addresses')).flatMap((address) => countryOf(address).slice(0, 1)),
    region: null,
    alliances: [],
  };
}

/** Reads who publishes a record: the institution at the top of the organisation that it names. Each is read once. */
export function partyReader(byId: ReadonlyMap<string, JsonObject>): (record: JsonObject) => DraftParty[] {
  const known = new Map<JsonObject, DraftParty>();
  return (record) => {
    const said = memberOf(record, 'organization', 'organisation', 'organizationId', 'organisationId');
    const id = referredId(said, 'organisation');
    const organisation = (id === null ? undefined : byId.get(id)) ?? (isObject(said) ? said : undefined);
    if (organisation === undefined) return [];
    const root = rootOf(organisation, byId);
    const party = known.get(root) ?? draftOf(root);
    known.set(root, party);
    return [party];
  };
}
