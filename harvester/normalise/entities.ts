import { decodeHTMLStrict } from 'entities';

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;
const ENTITIES = new RegExp(ENTITY.source, 'gi');
/** What stands for no character. */
const REPLACED = '\ufffd';

export const hasEntity = (text: string): boolean => ENTITY.test(text);

/**
 * A text with the entities of HTML 5 decoded once. Numbers that are no characters say nothing; names that are none stay
 * as they are.
 */
export function decodedEntities(text: string): string {
  return text.replace(ENTITIES, (entity) => {
    const character = decodeHTMLStrict(entity);
    return character.includes(REPLACED) ? '' : character;
  });
}
