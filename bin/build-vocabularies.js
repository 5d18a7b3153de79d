// Makes the compact lists of services/vocab from a folder of the European vocabularies as JSON:
//   node bin/build-vocabularies.js <folder> [<folder for the result, services/vocab where nothing is said>]
// The folder holds the lists of the European Learning Model (nqf.json, nuts.json, language.json:
// { concepts: [{ uri, en }] }), ISCED-F with labels in all languages (isced-f-multilingual.json:
// { concepts: [{ code, labels }] }), and the codes of ISO 3166-1 and 639 beside those of the European authorities
// (country-iso-map.json, language-iso-map.json: { map }). `nqf-eqf.json` and `city-names.json` are written by hand.
// Codes and labels are facts (CC BY 4.0, European Union). The same folder always gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to = join('services', 'vocab')] = process.argv.slice(2);
if (from === undefined) {
  console.error('Say where the European vocabularies are: node bin/build-vocabularies.js <folder>');
  process.exit(1);
}

const read = (name) => JSON.parse(readFileSync(join(from, name), 'utf8'));
const last = (uri) => uri.slice(uri.lastIndexOf('/') + 1);
const byCode = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);
/** One entry a line, so that differences can be read. */
const object = (entries) =>
  entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n');
const list = (rows) => rows.map((row) => JSON.stringify(row)).join(',\n');
const write = (name, text) => writeFileSync(join(to, name), `${text}\n`);

const fields = read('isced-f-multilingual.json').concepts.map(({ code, labels }) => [code, labels]);
write('isced-f.json', `{${object(fields)}}`);

const named = (name) => read(name).concepts.filter(({ en }) => typeof en === 'string' && en !== '');
write('nqf.json', `{\n${object(named('nqf.json').map(({ uri, en }) => [last(uri), en]))}\n}`);
// What is longer than a country's two letters. Whole countries stand in a list of their own.
const regions = named('nuts.json').map(({ uri, en }) => [last(uri), en]);
write('nuts.json', `{\n${object(regions.filter(([code]) => /^[A-Z]{2}[0-9A-Z]{1,3}$/.test(code)).sort(byCode))}\n}`);

/** The authority has a code for Kosovo; ISO has none, and `XK` is what everybody writes. */
const KOSOVO = ['XK', '1A0', 'Kosovo'];
const countries = Object.entries(read('country-iso-map.json').map).map(([two, { authority, en }]) => [
  two,
  last(authority),
  en,
]);
write('countries.json', `[\n${list([...countries, KOSOVO])}\n]`);

const two = Object.entries(read('language-iso-map.json').map).map(([code, { iso6393, iso6392B, en }]) =>
  typeof iso6392B === 'string' && iso6392B !== iso6393 ? [code, iso6393, en, iso6392B] : [code, iso6393, en],
);
const withTwo = new Set(two.map(([, three]) => three));
const three = read('language.json').concepts.map(({ uri, en }) => [last(uri).toLowerCase(), en]);
const real = three.filter(([code]) => /^[a-z]{3}$/.test(code)).sort(byCode);
const names = real.filter(([code, en]) => typeof en === 'string' && !withTwo.has(code));
write(
  'languages.json',
  `{"two":[\n${list(two)}\n],\n"names":${JSON.stringify(Object.fromEntries(names))},\n"three":${JSON.stringify(real.map(([code]) => code).join(''))}}`,
);
