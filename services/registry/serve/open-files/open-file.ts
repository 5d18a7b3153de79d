import { type Answer, notFound } from '../answers/answer.ts';
import type { RegisterView } from '../register-view.ts';
import { asText } from '../values.ts';
import type { Making } from '../views/shared.ts';
import { accreditations, countryOf } from './accreditations.ts';
import { DAILY_CSV } from './daily-csv.ts';

const CSV = /^\/static\/daily-csv\/([a-z-]+\.csv)$/;
const XML = /^\/connectapi\/v1\/europass\/accreditations-v2\/([A-Za-z-]{2,6})\/$/;

/** Files are written once for a register, since nothing in it changes. */
const written = new WeakMap<RegisterView, Map<string, string>>();

function once({ view, dataOrigin }: Making, name: string, write: () => string): string {
  const files = written.get(view) ?? new Map<string, string>();
  written.set(view, files);
  const key = JSON.stringify([dataOrigin, name]);
  // Because anyone can name the register by another host, a file under a further name is not kept.
  const file = files.get(key) ?? write();
  if (files.size < FILES_KEPT) files.set(key, file);
  return file;
}
const FILES_KEPT = 8;

const file = (type: string, body: string): Answer => ({ status: 200, headers: { 'content-type': type }, body });

/** A file that the register lays open without a token. Null where the path names none. */
export function openFile(making: Making, path: string): Answer | null {
  const [, csv] = CSV.exec(path) ?? [];
  const write = csv !== undefined && Object.hasOwn(DAILY_CSV, csv) ? DAILY_CSV[csv] : undefined;
  if (csv !== undefined && write !== undefined)
    return file(
      'text/csv',
      once(making, csv, () => write(making)),
    );
  const [, code] = XML.exec(path) ?? [];
  if (code === undefined) return null;
  const country = countryOf(making, code);
  if (country === undefined) return notFound();
  return file(
    'application/xml',
    once(making, `${asText(country.alpha2)}.xml`, () => accreditations(making, country)),
  );
}
