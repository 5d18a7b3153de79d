import type { RegistryProgramme } from '../model/registry-facts.ts';
import { type Dossier, linkIn, newestFirst } from './dossier.ts';
import { type FiledProgramme, programmeIdentifierKey, type Rows } from './facts-index.ts';
import type { JudgedOffer, ProgrammeIdentifier } from './judged-offer.ts';
import type { Claim, Strength } from './standing.ts';
import { titleForms } from './title.ts';

/** What contradicts a programme row of the same title. */
export type Contradiction = 'level' | 'degree' | 'credits';

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** DEQAR holds whole credits only, so both are rounded. */
function rounded(credits: number | null): number | null {
  return credits === null ? null : Math.round(credits);
}

function isContradicted(
  { eqf, leadsToDegree, ects }: JudgedOffer,
  { level, degree, ects: credits }: RegistryProgramme,
): boolean {
  return differ(eqf, level) || differ(leadsToDegree, degree) || differ(rounded(ects), rounded(credits));
}

/** Where offer and row both say something and say different things (decision rules 3.4). */
export function contradictions(offer: JudgedOffer, programme: RegistryProgramme): Contradiction[] {
  const found: Contradiction[] = [];
  if (differ(offer.eqf, programme.level)) found.push('level');
  if (differ(offer.leadsToDegree, programme.degree)) found.push('degree');
  if (differ(rounded(offer.ects), rounded(programme.ects))) found.push('credits');
  return found;
}

function strengthByTitle(offer: JudgedOffer, programme: RegistryProgramme): Strength {
  const known = offer.eqf !== null && programme.level !== null && offer.ects !== null && programme.ects !== null;
  return known ? 'strong' : 'weak';
}

/** Reports of one dossier that are about the offer, newest first; and rows that are only nearly so. */
export interface Match {
  readonly claims: readonly Claim[];
  /** Rows of the same title that contradict the offer. */
  readonly near: readonly FiledProgramme[];
}

const NO_CLAIMS: readonly Claim[] = [];
const NO_ROWS: readonly FiledProgramme[] = [];
const NONE: Match = { claims: NO_CLAIMS, near: NO_ROWS };
const ORDER: readonly Strength[] = ['weak', 'strong', 'certain'];

/** The rows under any of the keys. A row may come several times. */
function rowsAt(keys: readonly string[], tables: readonly Rows[]): readonly FiledProgramme[] {
  let all = NO_ROWS;
  for (const rows of tables) {
    for (const key of keys) {
      const found = rows.get(key);
      if (found) all = all.length === 0 ? found : [...all, ...found];
    }
  }
  return all;
}

function rowsByTitle(titles: readonly string[], dossier: Dossier): readonly FiledProgramme[] {
  const [only, ...more] = titles;
  if (only === undefined || dossier.titles.length === 0) return NO_ROWS;
  return rowsAt(more.length === 0 ? titleForms(only) : titles.flatMap(titleForms), dossier.titles);
}

function rowsByIdentifier(identifiers: readonly ProgrammeIdentifier[], dossier: Dossier): readonly FiledProgramme[] {
  if (identifiers.length === 0 || dossier.identifiers.length === 0) return NO_ROWS;
  const keys = identifiers.map(({ authority, value }) => programmeIdentifierKey(authority, value));
  return rowsAt(keys, dossier.identifiers);
}

/** One claim a report, by its best row; rows whose report does not bear on the provider are passed over. */
class Claims {
  readonly #claims: Claim[] = [];
  readonly #dossier: Dossier;

  constructor(dossier: Dossier) {
    this.#dossier = dossier;
  }

  add({ filed, programme }: FiledProgramme, strength: Strength): void {
    const link = linkIn(this.#dossier, filed);
    if (link === null) return;
    const at = this.#claims.findIndex((claim) => claim.filed === filed);
    const known = this.#claims[at];
    const better =
      !known ||
      ORDER.indexOf(strength) > ORDER.indexOf(known.strength) ||
      (strength === known.strength && programme.id < (known.programme?.id ?? 0));
    if (better) this.#claims.splice(at < 0 ? this.#claims.length : at, 1, { filed, link, strength, programme });
  }

  has({ filed }: FiledProgramme): boolean {
    return this.#claims.some((claim) => claim.filed === filed);
  }

  sorted(): readonly Claim[] {
    return this.#claims.length > 1 ? this.#claims.sort(newestFirst) : this.#claims;
  }
}

/**
 * Programme rows that the offer is (3.4): the same agency's identifier, or the same title with nothing against it. Same title with something against it is near
 * and nothing more.
 */
export function matchOffer(offer: JudgedOffer, dossier: Dossier): Match {
  const certain = rowsByIdentifier(offer.programmeIdentifiers, dossier);
  const titled = rowsByTitle(offer.titles, dossier);
  if (certain.length === 0 && titled.length === 0) return NONE;
  const claims = new Claims(dossier);
  for (const row of certain) claims.add(row, 'certain');
  const contradicted: FiledProgramme[] = [];
  for (const row of titled) {
    if (isContradicted(offer, row.programme)) contradicted.push(row);
    else claims.add(row, strengthByTitle(offer, row.programme));
  }
  const near =
    contradicted.length === 0
      ? NO_ROWS
      : contradicted.filter((row) => !claims.has(row) && dossier.usable.some(({ filed }) => filed === row.filed));
  return { claims: claims.sorted(), near };
}

/**
 * Rows of the degree programmes that the source states the offer to be part of (3.4, component rule). Never inferred from the offer's own title; that the
 * programme is a degree must be known from the row or from the source.
 */
export function matchComponents(offer: JudgedOffer, dossier: Dossier): readonly Claim[] {
  if (offer.partOf.length === 0) return NO_CLAIMS;
  const claims = new Claims(dossier);
  for (const whole of offer.partOf) {
    const isDegree = ({ programme }: FiledProgramme): boolean =>
      whole.leadsToDegree !== false && (programme.degree ?? whole.leadsToDegree) === true;
    for (const row of rowsByIdentifier(whole.identifiers, dossier)) if (isDegree(row)) claims.add(row, 'certain');
    for (const row of rowsByTitle(whole.titles, dossier)) if (isDegree(row)) claims.add(row, 'weak');
  }
  return claims.sorted();
}
