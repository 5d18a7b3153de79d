import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SaxesParser } from '@rubensworks/saxes';
import { messageOf, RegistryError } from '../../../errors.ts';

/** Several times what the largest country has. */
export const MAX_XML_BYTES = 2_000_000_000;
const MAX_DEPTH = 64;
/** The most characters of one text that is kept. */
const MAX_TEXT = 10_000;
const ACCREDITATIONS_AT_MOST = 2_000_000;
/** The most programmes of one accreditation. */
const PROGRAMMES_AT_MOST = 10_000;

const NAMESPACE = 'http://data.europa.eu/snb/model/application-profile/ams-constraints/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const REPORT = /\/report\/(\d{1,9})$/;
const PROGRAMME = /\/programme\/0*(\d{1,9})$/;
const INSTITUTION = /\/institution\/(\d{1,9})$/;
const AGENCY = /\/agency\/(\d{1,9})$/;
/** Kinds of accreditation by the end of their address: of an institution, and of programmes. */
const KINDS: Readonly<Record<string, AccreditationKind>> = { c_1f1a469a: 'institution', c_64666c29: 'programmes' };
const ORGANISATIONS_AT_MOST = 1_000;
/** Elements of an accreditation whose text is kept: the first of each. */
const DECISION = 'decision/prefLabel';
const TEXTS: ReadonlySet<string> = new Set(['title', 'issued', 'expiryDate', DECISION]);
const UNREADABLE = 0;
const ACCREDITATION_DEPTH = 3;
/** `http://data.europa.eu/snb/eqf/7`. */
const EQF = /\/eqf\/([1-8])$/;

/** A programme to which an accreditation is limited. */
export interface LimitedProgramme {
  readonly id: number | null;
  readonly names: readonly string[];
}

/** What an accreditation is of, as the register's export tells it. */
export type AccreditationKind = 'institution' | 'programmes';

/** An accreditation: an official report with a decision that is not negative. */
export interface Accreditation {
  readonly report: number;
  /** Null where it states neither, so that it is not known what was reviewed. */
  readonly kind: AccreditationKind | null;
  /** What the agency calls the activity. */
  readonly title: string | null;
  /** The decision as the register words it; null where none was taken. */
  readonly decision: string | null;
  /** The register's keys of the reviewed providers. */
  readonly organisations: readonly number[];
  /** The register's key of the agency. */
  readonly agency: number | null;
  readonly issued: string | null;
  readonly expires: string | null;
  /** EQF levels to which it is limited. Empty = it states none. */
  readonly levels: readonly number[];
  readonly programmes: readonly LimitedProgramme[];
}

interface Open {
  readonly report: number | null;
  readonly levels: Set<number>;
  readonly programmes: { id: number | null; names: string[] }[];
  readonly organisations: Set<number>;
  kind: AccreditationKind | null;
  agency: number | null;
  /** Texts of the accreditation's own elements, by their place in it. */
  readonly texts: Map<string, string>;
}

/** Takes the elements of a file one after the other, and holds no more than one accreditation. */
class Reading {
  readonly #take: (accreditation: Accreditation) => void;
  readonly #path: string[] = [];
  #open: Open | null = null;
  #text: string | null = null;
  #keep: (text: string) => void = () => {};
  #count = 0;

  constructor(take: (accreditation: Accreditation) => void) {
    this.#take = take;
  }

  opened(uri: string, local: string, attribute: (name: string) => string): void {
    this.#path.push(uri === NAMESPACE || uri === SKOS ? local : '');
    if (this.#path.length > MAX_DEPTH) throw new Error(`elements are nested more than ${MAX_DEPTH} deep`);
    const at = this.#path.join('/');
    if (this.#path.length === 1 && at !== 'Accreditations') throw new Error('its root is no list of accreditations');
    if (at === 'Accreditations/accreditationReferences/accreditation') {
      if (++this.#count > ACCREDITATIONS_AT_MOST) throw new Error(`it has more than ${ACCREDITATIONS_AT_MOST}`);
      const report = REPORT.exec(attribute('id'))?.[1];
      this.#open = {
        report: report === undefined ? null : Number(report),
        levels: new Set(),
        programmes: [],
        organisations: new Set(),
        kind: null,
        agency: null,
        texts: new Map(),
      };
    } else if (this.#open) this.#inside(this.#open, local, attribute);
  }

  #inside(open: Open, local: string, attribute: (name: string) => string): void {
    const [parent, depth] = [this.#path.at(-2), this.#path.length - ACCREDITATION_DEPTH];
    if (depth === 1) this.#ownElement(open, local, attribute);
    else if (parent === 'limitAbstractProgramme' && (local === 'prefLabel' || local === 'altLabel'))
      this.#begin((name) => open.programmes.at(-1)?.names.push(name));
    else if (depth === 2) this.#keepText(open, `${parent}/${local}`);
  }

  #ownElement(open: Open, local: string, attribute: (name: string) => string): void {
    const number = (form: RegExp, name: string) => {
      const digits = form.exec(attribute(name))?.[1];
      return digits === undefined ? null : Number(digits);
    };
    if (local === 'limitEQFLevel') {
      const level = number(EQF, 'uri');
      if (level !== null) open.levels.add(level);
    } else if (local === 'limitAbstractProgramme') {
      if (open.programmes.length >= PROGRAMMES_AT_MOST)
        throw new Error(`an accreditation has more than ${PROGRAMMES_AT_MOST} programmes`);
      open.programmes.push({ id: number(PROGRAMME, 'uri'), names: [] });
    } else if (local === 'organisation') {
      if (open.organisations.size >= ORGANISATIONS_AT_MOST)
        throw new Error(`an accreditation has more than ${ORGANISATIONS_AT_MOST} organisations`);
      // One that cannot be read is kept as none that is known, so that nobody is taken for the only one.
      open.organisations.add(number(INSTITUTION, 'idref') ?? UNREADABLE);
    } else if (local === 'accreditingAgent') open.agency ??= number(AGENCY, 'idref');
    else if (local === 'type') open.kind ??= KINDS[attribute('uri').split('/').at(-1) ?? ''] ?? null;
    // Where a decision is stated without words that we can read, it must not pass for none.
    else if (local === 'decision') open.texts.set(DECISION, open.texts.get(DECISION) ?? '');
    else this.#keepText(open, local);
  }

  #keepText(open: Open, place: string): void {
    if (TEXTS.has(place) && (open.texts.get(place) ?? '') === '') this.#begin((text) => open.texts.set(place, text));
  }

  #begin(keep: (text: string) => void): void {
    this.#text = '';
    this.#keep = keep;
  }

  text(text: string): void {
    if (this.#text === null) return;
    this.#text += text;
    if (this.#text.length > MAX_TEXT) throw new Error(`a name has more than ${MAX_TEXT} characters`);
  }

  closed(): void {
    const local = this.#path.pop();
    const text = this.#text?.trim() ?? '';
    if (text !== '') this.#keep(text);
    this.#text = null;
    if (local !== 'accreditation' || this.#open === null || this.#path.length !== 2) return;
    const { report, levels, programmes, organisations, kind, agency, texts } = this.#open;
    this.#open = null;
    if (report === null) return;
    this.#take({
      report,
      kind,
      title: texts.get('title') ?? null,
      decision: texts.get(DECISION) ?? null,
      organisations: [...organisations],
      agency,
      issued: texts.get('issued') ?? null,
      expires: texts.get('expiryDate') ?? null,
      levels: [...levels].sort(),
      programmes,
    });
  }
}

/**
 * Reads a file of accreditations (ELM, the register's export for one country; docs/register-folder.md) as a stream.
 * @throws RegistryError `registry-xml`, whose facts name the file.
 */
export async function readAccreditations(path: string, take: (accreditation: Accreditation) => void): Promise<void> {
  const file = basename(path);
  const reading = new Reading(take);
  const parser = new SaxesParser({ xmlns: true });
  let failure: Error | null = null;
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.on('doctype', () => {
    failure ??= new Error('it has a document type, which such a file never has');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.values(attributes) as readonly { local: string; uri: string; value: string }[];
    reading.opened(uri, local, (name) => values.find((one) => one.local === name)?.value ?? '');
  });
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.on('closetag', () => reading.closed());
  try {
    const { size } = await stat(path);
    if (size > MAX_XML_BYTES) throw new Error(`it has more than ${MAX_XML_BYTES} bytes`);
    for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
      parser.write(piece as string);
      if (failure) throw failure;
    }
    parser.close();
    if (failure) throw failure;
  } catch (error) {
    throw new RegistryError('registry-xml', `${file} is no list of accreditations: ${messageOf(error)}`, {
      cause: error,
      facts: { file },
    });
  }
}
