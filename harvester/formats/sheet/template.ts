import { COLUMNS } from './columns.ts';

/** Rows that begin with this are read by people alone. */
const REMARK = '# ';
const LANGUAGE = 'en';

/** The template of the sheet: the names of all columns, a row that explains them, and one with examples. */
export function templateRows(): string[][] {
  const [names, about, examples] = [
    COLUMNS.map(({ name, holds }) => (holds === 'texts' || holds === 'lists' ? `${name}@${LANGUAGE}` : name)),
    COLUMNS.map((column) => column.about),
    COLUMNS.map(({ example }) => example),
  ];
  return [names, ...[about, examples].map((row) => row.map((cell, at) => (at === 0 ? REMARK + cell : cell)))];
}
