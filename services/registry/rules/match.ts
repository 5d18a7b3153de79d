import type { RegistryProgramme } from '../../model/registry-facts.ts';
import { type FiledProgramme, type FiledReport, programmeIdentifierKey, type Rows } from './facts-index.ts';
import type { JudgedOffer, ProgrammeIdentifier } from './judged-offer.ts';
import { countedAs, linkIn, newestFirst, type ProviderReviews } from './provider-reviews.ts';
import type { Claim, Strength } from './standing.ts';
import { titleForms } from './title.ts';

/** What in an offer contradicts a programme row of the same title. */
export type Contradiction = 'level' | 'degree' | 'credits';

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Because DEQAR holds whole credits only, both sides are rounded before they are compared. */
function rounded(credits: number | null): number | null {
  return credits === null ? null : Math.round(credits);
}

/** From this many credits on, a programme may be a full degree (docs/rules.md 2.7.1). */
const DEGREE_FROM_ECTS = 60;

/**
 * Whether a row may be about a degree. If the row does not say it, its credits may rule it out; else it may be one. The
 * register asks for credits and level only where a row leads to no degree.
 */
function mayBeDegree({ degree, ects }: RegistryProgramme): boolean {
  return degree ?? (ects === null || ects >= DEGREE_FROM_ECTS);
}

/**
 * True where a row is about another degree than the offer. By its title alone, the row of a degree is only an offer
 * that is stated to lead to a degree: otherwise, where both sides say nothing, every short course would get the
 * degree's review.
 */
function isOtherDegree({ leadsToDegree }: JudgedOffer, programme: RegistryProgramme): boolean {
  return differ(leadsToDegree, programme.degree) || (leadsToDegree !== true && mayBeDegree(programme));
}

function isContradicted(offer: JudgedOffer, programme: RegistryProgramme): boolean {
  return (
    differ(offer.eqf, programme.level) ||
    isOtherDegree(offer, programme) ||
    differ(rounded(offer.ects), rounded(programme.ects))
  );
}

/** What offer and row say differently, or may say differently (docs/rules.md 3.4). */
export function contradictions(offer: JudgedOffer, programme: RegistryProgramme): Contradiction[] {
  const found: Contradiction[] = [];
  if (differ(offer.eqf, programme.level)) found.push('level');
  if (isOtherDegree(offer, programme)) found.push('degree');
  if (differ(rounded(offer.ects), rounded(programme.ects))) found.push('credits');
  return found;
}

/**
 * True where an identifier says that the row is the offer, but title, level and credits are all known and all
 * different.
 */
function isOtherwise(offer: JudgedOffer, { programme, titles }: FiledProgramme): boolean {
  const forms = offer.titles.flatMap(titleForms);
  return (
    differ(offer.eqf, programme.level) &&
    differ(rounded(offer.ects), rounded(programme.ects)) &&
    titles.length > 0 &&
    forms.length > 0 &&
    !forms.some((form) => titles.includes(form))
  );
}

/**
 * True where a row of a linked institution may be the offer: title, level and credits are all known and equal. Where
 * both are stated degrees of the same title and level, the credits may be missing.
 */
function isSureByLink(offer: JudgedOffer, programme: RegistryProgramme, strength: Strength): boolean {
  if (strength !== 'weak') return true;
  const isKnownDegree = offer.leadsToDegree === true && programme.degree === true;
  return isKnownDegree && offer.eqf !== null && programme.level !== null;
}

function strengthByTitle(offer: JudgedOffer, programme: RegistryProgramme): Strength {
  const known = offer.eqf !== null && programme.level !== null && offer.ects !== null && programme.ects !== null;
  return known ? 'strong' : 'weak';
}

/** Reports on one provider that are about the offer, newest first, and rows that are only nearly about it. */
export interface Match {
  readonly claims: readonly Claim[];
  /** Rows that have the offer's title or identifier but contradict it. */
  readonly near: readonly FiledProgramme[];
  /** Reports to which an identifier leads although title, level and credits all differ. */
  readonly doubtful: readonly FiledReport[];
}

const NO_CLAIMS: readonly Claim[] = [];
const NO_ROWS: readonly FiledProgramme[] = [];
const NO_REPORTS: readonly FiledReport[] = [];
const NONE: Match = { claims: NO_CLAIMS, near: NO_ROWS, doubtful: NO_REPORTS };
const ORDER: readonly Strength[] = ['weak', 'strong', 'certain'];

/** `before` with the rows under `key` added. A row may be in the result several times. */
function withRowsAt(
  before: readonly FiledProgramme[],
  key: string,
  tables: readonly Rows[],
): readonly FiledProgramme[] {
  let all = before;
  for (const rows of tables) {
    const found = rows.get(key);
    if (found) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

function rowsByTitle(titles: readonly string[], { titles: tables }: ProviderReviews): readonly FiledProgramme[] {
  let all = NO_ROWS;
  if (tables.length === 0) return all;
  for (const title of titles) for (const form of titleForms(title)) all = withRowsAt(all, form, tables);
  return all;
}

function rowsByIdentifier(
  identifiers: readonly ProgrammeIdentifier[],
  { identifiers: tables }: ProviderReviews,
): readonly FiledProgramme[] {
  let all = NO_ROWS;
  if (tables.length === 0) return all;
  for (const { authority, value } of identifiers)
    all = withRowsAt(all, programmeIdentifierKey(authority, value), tables);
  return all;
}

/**
 * Collects one claim for each report, by its best row. Rows whose report has nothing to do with the provider are passed
 * over.
 */
class Claims {
  readonly #claims: Claim[] = [];
  readonly #reviews: ProviderReviews;

  constructor(reviews: ProviderReviews) {
    this.#reviews = reviews;
  }

  /**
   * Adds a row. Answers false where it is no claim: its report has nothing to do with the provider, or it comes from a
   * linked institution and only the title speaks for it.
   */
  add({ filed: entered, programme }: FiledProgramme, strength: Strength, isSure: boolean): boolean {
    const filed = countedAs(this.#reviews, entered);
    const link = linkIn(this.#reviews, filed);
    if (link === null || (link !== 'direct' && !isSure)) return false;
    const at = this.#claims.findIndex((claim) => claim.filed === filed);
    const known = this.#claims[at];
    const better =
      !known ||
      ORDER.indexOf(strength) > ORDER.indexOf(known.strength) ||
      (strength === known.strength && (programme.id ?? Number.POSITIVE_INFINITY) < (known.programme?.id ?? 0));
    if (better) this.#claims.splice(at < 0 ? this.#claims.length : at, 1, { filed, link, strength, programme });
    return true;
  }

  has({ filed }: FiledProgramme): boolean {
    const counted = countedAs(this.#reviews, filed);
    return this.#claims.some((claim) => claim.filed === counted);
  }

  sorted(): readonly Claim[] {
    return this.#claims.length > 1 ? this.#claims.sort(newestFirst) : this.#claims;
  }
}

/**
 * Finds the programme rows that are the offer (docs/rules.md 3.4): by the same agency's identifier, or by the same
 * title with nothing against it. Rows of a linked institution need the same title, level and credits. A row of the same
 * title with something against it is only near, and so is one whose identifier fits but of which only one leads to a
 * degree.
 */
export function matchOffer(offer: JudgedOffer, reviews: ProviderReviews): Match {
  const certain = rowsByIdentifier(offer.programmeIdentifiers, reviews);
  const titled = rowsByTitle(offer.titles, reviews);
  if (certain.length === 0 && titled.length === 0) return NONE;
  const claims = new Claims(reviews);
  const contradicted: FiledProgramme[] = [];
  let doubtful = NO_REPORTS;
  for (const row of certain) {
    if (differ(offer.leadsToDegree, row.programme.degree)) contradicted.push(row);
    else if (claims.add(row, 'certain', true) && isOtherwise(offer, row))
      doubtful = [...doubtful, countedAs(reviews, row.filed)];
  }
  for (const row of titled) {
    const strength = strengthByTitle(offer, row.programme);
    const isClaim =
      !isContradicted(offer, row.programme) && claims.add(row, strength, isSureByLink(offer, row.programme, strength));
    if (!isClaim) contradicted.push(row);
  }
  return {
    claims: claims.sorted(),
    near: contradicted.length === 0 ? NO_ROWS : nearIn(contradicted, claims, reviews),
    doubtful,
  };
}

function nearIn(rows: readonly FiledProgramme[], claims: Claims, reviews: ProviderReviews): readonly FiledProgramme[] {
  return rows.filter((row) => {
    const counted = countedAs(reviews, row.filed);
    return !claims.has(row) && reviews.usable.some(({ filed }) => filed === counted);
  });
}

/**
 * Finds rows of the degree programmes that the source states the offer to be part of (docs/rules.md 3.4). This is never
 * inferred from the offer's own title. That the programme is a degree must be known from the row or from the source.
 */
export function matchComponents(offer: JudgedOffer, reviews: ProviderReviews): readonly Claim[] {
  if (offer.partOf.length === 0) return NO_CLAIMS;
  const claims = new Claims(reviews);
  for (const whole of offer.partOf) {
    const isDegree = ({ programme }: FiledProgramme): boolean =>
      whole.leadsToDegree !== false && (programme.degree ?? whole.leadsToDegree) === true;
    for (const row of rowsByIdentifier(whole.identifiers, reviews)) if (isDegree(row)) claims.add(row, 'certain', true);
    for (const row of rowsByTitle(whole.titles, reviews)) if (isDegree(row)) claims.add(row, 'weak', false);
  }
  return claims.sorted();
}
