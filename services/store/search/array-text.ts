/** What an element of an array may be. Numbers in a list are an array of their own, which is sent as its text. */
export type Element = string | number | boolean | null | undefined | readonly number[];

const ESCAPED = /["\\]/;
const EACH_ESCAPED = /["\\]/g;

function elementText(element: Element): string {
  if (element === null || element === undefined) return 'NULL';
  if (typeof element === 'number') return String(element);
  if (typeof element === 'boolean') return element ? 't' : 'f';
  if (typeof element === 'string')
    return `"${ESCAPED.test(element) ? element.replace(EACH_ESCAPED, '\\$&') : element}"`;
  return `"{${element.join(',')}}"`;
}

/**
 * Elements as the text of a PostgreSQL array. Because a driver looks at every element several times, we write it
 * ourselves where many rows are sent.
 */
export function arrayText(elements: readonly Element[]): string {
  return `{${elements.map(elementText).join(',')}}`;
}
