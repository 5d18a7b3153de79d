import { type Dialect, dialectOf, type Element } from '../../dialect.ts';
import { COLUMNS } from './columns.ts';

const words: Partial<Record<Element, string>> = {};
for (const { element, name } of COLUMNS)
  if (element !== undefined && words[element] === undefined) words[element] = name;

const named = dialectOf(words);

/** Elements by the names of columns. Of an element inside another (`price/covers`) the column of the inner one. */
export const SHEET_DIALECT: Dialect = {
  path: (elements) => {
    const steps = elements.split('/');
    const last = steps.at(-1) ?? '';
    const own = named.path(last);
    return own === last && steps.length > 1 ? named.path(steps[0] ?? '') : own;
  },
};
