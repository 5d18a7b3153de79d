import { readFileSync } from 'node:fs';
import { once } from './once.ts';

/** The content of the list `<name>.json` in this folder. */
export const readList = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;

/** A list that is an object, by its keys. It is read when it is first asked for. */
export const listByKey = <T>(name: string): (() => ReadonlyMap<string, T>) =>
  once(() => new Map(Object.entries(readList<Readonly<Record<string, T>>>(name))));
