import type { DraftIdentifier } from '../../draft.ts';
import { type JsonObject, memberOf, objectsOf, wordAt } from '../json/values.ts';

/** Types of codes that people have, and not records of an offer or organisation. They are never taken. */
const OF_PEOPLE = /^(?:userName|accountId|emailAddress|nationalIdentityNumber|ltiUserId)$/i;
/** Types of codes that many records share: of a book, of a tool. */
const SHARED = /^(?:isbn|issn|ltiToolId|ltiPlatformId|ltiDeploymentId|productId)$/i;

/** The codes of a record: `primaryCode` first. */
export function codesOf(record: JsonObject): readonly DraftIdentifier[] {
  return objectsOf([memberOf(record, 'primaryCode'), ...objectsOf(memberOf(record, 'otherCodes'))]).flatMap((entry) => {
    const [value, type] = [wordAt(entry, 'identifier'), wordAt(entry, 'identifierType')];
    if (value === null || type === null || OF_PEOPLE.test(type) || SHARED.test(type)) return [];
    return { value, scheme: type.replace(/^ext:/i, '') };
  });
}

/** The key of a record: its id, and under which name. */
export const sourcedId = (id: string): DraftIdentifier => ({ value: id, scheme: 'sourcedId' });
