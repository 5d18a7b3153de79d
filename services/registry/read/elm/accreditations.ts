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
/** `http://data.europa.eu/snb/eqf/7`. */
const EQF = /\/eqf\/([1-8])$/;

/** A programme to which an accreditation is limited. */
export interface LimitedProgramme {
  readonly id: number | null;
  readonly names: readonly string[];
}

/** An accreditation: an official report with a decision that is not negative. */
export interface Accreditation {
  readonly report: number;
  /** EQF levels to which it is limited. Empty = it states none. */
  readonly levels: readonly number[];
  readonly programmes: readonly LimitedProgramme[];
}

interface Open {
  readonly report: number | null;
  readonly levels: Set<number>;
  readonly programmes: { id: number | null; names: string[] }[];
}

/** Takes the elements of a file one after the other, and holds no more than one accreditation. */
class Reading {
  readonly #take: (accreditation: Accreditation) => void;
  readonly #path: string[] = [];
  #open: Open | null = null;
  #text: string | null = null;
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
      this.#open = { report: report === undefined ? null : Number(report), levels: new Set(), programmes: [] };
    } else if (this.#open) this.#inside(this.#open, local, attribute);
  }

  #inside(open: Open, local: string, attribute: (name: string) => string): void {
    const parent = this.#path.at(-2);
    if (parent === 'accreditation' && local === 'limitEQFLevel') {
      const level = EQF.exec(attribute('uri'))?.[1];
      if (level !== undefined) open.levels.add(Number(level));
    } else if (parent === 'accreditation' && local === 'limitAbstractProgramme') {
      if (open.programmes.length >= PROGRAMMES_AT_MOST)
        throw new Error(`an accreditation has more than ${PROGRAMMES_AT_MOST} programmes`);
      const id = PROGRAMME.exec(attribute('uri'))?.[1];
      open.programmes.push({ id: id === undefined ? null : Number(id), names: [] });
    } else if (parent === 'limitAbstractProgramme' && (local === 'prefLabel' || local === 'altLabel')) this.#text = '';
  }

  text(text: string): void {
    if (this.#text === null) return;
    this.#text += text;
    if (this.#text.length > MAX_TEXT) throw new Error(`a name has more than ${MAX_TEXT} characters`);
  }

  closed(): void {
    const local = this.#path.pop();
    const name = this.#text?.trim() ?? '';
    if (name !== '' && (local === 'prefLabel' || local === 'altLabel')) this.#open?.programmes.at(-1)?.names.push(name);
    if (local === 'prefLabel' || local === 'altLabel') this.#text = null;
    if (local !== 'accreditation' || this.#open === null || this.#path.length !== 2) return;
    const { report, levels, programmes } = this.#open;
    this.#open = null;
    if (report !== null) this.#take({ report, levels: [...levels].sort(), programmes });
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
