import { decodeHTMLStrict } from 'entities';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;
const ENTITIES = new RegExp(ENTITY.source, 'gi');
/** Stands in place of what is no character. */
const REPLACED = '\ufffd';

/** True for a text with entities of HTML. */
export const hasEntity = (text: string): boolean => ENTITY.test(text);

/**
 * Decodes the entities of HTML 5 once. Numbers that are no characters are replaced; names that do not exist stay as
 * they are.
 */
export function decodedEntities(text: string): string {
  return text.replace(ENTITIES, (entity) => {
    const character = decodeHTMLStrict(entity);
    return character.includes(REPLACED) ? '' : character;
  });
}
