import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../services/errors.ts';
import { decodeAll } from '../../../services/rdf/decode.ts';
import { MAX_DEPTH, nestsTooDeeply } from '../json/nesting.ts';
import type { Refused } from './sniff.ts';

const CREDENTIAL_TYPE =
  /^(?:.*[/#:])?(?:EuropeanDigital(?:Credential|Presentation)|Verifiable(?:Credential|Presentation))$/;
const CREDENTIAL_IN_TEXT =
  /"(?:[^"]*[/#:])?(?:EuropeanDigital(?:Credential|Presentation)|Verifiable(?:Credential|Presentation))"/;
/** How many records of a list are looked at. */
const LOOKED_AT = 20;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, LOOKED_AT) : value === undefined ? [] : [value];

function isCredential(value: unknown): boolean {
  if (!isObject(value)) return false;
  const types = [...list(value.type), ...list(value['@type'])];
  if (types.some((type) => typeof type === 'string' && CREDENTIAL_TYPE.test(type))) return true;
  return (
    'credentialSubject' in value || [...list(value.credential), ...list(value.verifiableCredential)].some(isCredential)
  );
}

/** JSON-LD is recognised by a keyword. A document without one is JSON of some other kind. */
function isJsonLd(value: unknown): boolean {
  return isObject(value) && ['@context', '@graph', '@id', '@type'].some((keyword) => keyword in value);
}

function sniffValue(document: unknown): { readonly what: Refused; readonly detail: string } | null {
  const records = [...list(document), ...(isObject(document) ? list(document['@graph']) : [])];
  if (records.some(isCredential)) return { what: 'credential', detail: 'VerifiableCredential' };
  if (list(document).some(isJsonLd)) return null;
  const [first] = list(document);
  if (!isObject(first)) return { what: 'other-json', detail: '' };
  const keys = Object.keys(first).slice(0, LOOKED_AT);
  const detail = keys.join(', ').slice(0, 200);
  if ('jsonapi' in first || list(first.data).some((item) => isObject(item) && 'attributes' in item))
    return { what: 'json-api', detail };
  if (
    'pageSize' in first ||
    'hasNextPage' in first ||
    keys.some((key) => /^(?:course|program|programme|offering|educationSpecification)Id$/.test(key))
  )
    return { what: 'ooapi', detail };
  if (Array.isArray(first.sources)) return { what: 'manifest', detail };
  return { what: 'other-json', detail };
}

/** What a JSON document is. */
export type SniffedJson =
  | { readonly state: 'refused'; readonly what: Refused; readonly detail: string }
  | { readonly state: 'json-ld'; readonly malformed: string | null };

const refused = (what: Refused, detail: string): SniffedJson => ({ state: 'refused', what, detail });

/** Says what a JSON document is, by its members. A text that breaks off counts as JSON-LD where it began as such. */
export async function sniffJson(path: string, encoding: string, head: string): Promise<SniffedJson> {
  const text = decodeAll(await readFile(path), encoding);
  if (nestsTooDeeply(text)) return refused('too-deep', `more than ${MAX_DEPTH} levels`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (CREDENTIAL_IN_TEXT.test(head)) return refused('credential', 'VerifiableCredential');
    return /"@(?:context|graph|id|type)"/.test(head)
      ? { state: 'json-ld', malformed: messageOf(error) }
      : refused('other-json', 'it cannot be parsed');
  }
  const other = sniffValue(document);
  return other === null ? { state: 'json-ld', malformed: null } : { state: 'refused', ...other };
}
