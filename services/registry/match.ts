import type { RegistryProgramme } from '../model/registry-facts.ts';
import type { Dossier, LinkedProgramme } from './dossier.ts';
import { newestFirst } from './dossier.ts';
import { programmeIdentifierKey } from './facts-index.ts';
import type { JudgedOffer, ProgrammeIdentifier } from './judged-offer.ts';
import type { Claim, Strength } from './standing.ts';
import { titleForms } from './title.ts';

/** What contradicts a programme row of the same title. */
export type Contradiction = 'level' | 'degree' | 'credits';

/** Where offer and row both say something and say different things (decision rules 3.4). DEQAR holds whole credits only, so both are rounded. */
export function contradictions(offer: JudgedOffer, programme: RegistryProgramme): Contradiction[] {
  const found: Contradiction[] = [];
  if (offer.eqf !== null && programme.level !== null && offer.eqf !== programme.level) found.push('level');
  if (offer.leadsToDegree !== null && programme.degree !== null && offer.leadsToDegree !== programme.degree)
    found.push('degree');
  if (offer.ects !== null && programme.ects !== null && Math.round(offer.ects) !== Math.round(programme.ects))
    found.push('credits');
  return found;
}

function strengthByTitle(offer: JudgedOffer, programme: RegistryProgramme): Strength {
  const known = offer.eqf !== null && programme.level !== null && offer.ects !== null && programme.ects !== null;
  return known ? 'strong' : 'weak';
}

/** Rows of one dossier that are about the offer, newest report first, one claim a report; and whether some were only nearly so. */
export interface Match {
  readonly claims: readonly Claim[];
  /** Rows of the same title that contradict the offer. */
  readonly near: readonly LinkedProgramme[];
}

const NONE: Match = { claims: [], near: [] };
const ORDER: readonly Strength[] = ['weak', 'strong', 'certain'];

class Claims {
  readonly byReport = new Map<number, Claim>();

  add({ filed, link, row }: LinkedProgramme, strength: Strength): void {
    const known = this.byReport.get(filed.report.id);
    const better =
      !known ||
      ORDER.indexOf(strength) > ORDER.indexOf(known.strength) ||
      (strength === known.strength && row.programme.id < (known.programme?.id ?? 0));
    if (better) this.byReport.set(filed.report.id, { filed, link, strength, programme: row.programme });
  }

  sorted(): Claim[] {
    return [...this.byReport.values()].sort(newestFirst);
  }
}

function rowsByIdentifier(identifiers: readonly ProgrammeIdentifier[], dossier: Dossier): LinkedProgramme[] {
  if (dossier.byIdentifier.size === 0) return [];
  return identifiers.flatMap(
    ({ authority, value }) => dossier.byIdentifier.get(programmeIdentifierKey(authority, value)) ?? [],
  );
}

function rowsByTitle(titles: readonly string[], dossier: Dossier): readonly LinkedProgramme[] {
  if (dossier.byTitle.size === 0) return [];
  const rows = new Set<LinkedProgramme>();
  for (const title of titles) {
    for (const form of titleForms(title)) for (const row of dossier.byTitle.get(form) ?? []) rows.add(row);
  }
  return [...rows];
}

/**
 * Programme rows that the offer is (3.4): the same agency's identifier, or the same title with nothing against it. Same title with something against it is near
 * and nothing more.
 */
export function matchOffer(offer: JudgedOffer, dossier: Dossier): Match {
  const certain = rowsByIdentifier(offer.programmeIdentifiers, dossier);
  const titled = rowsByTitle(offer.titles, dossier);
  if (certain.length === 0 && titled.length === 0) return NONE;
  const claims = new Claims();
  for (const row of certain) claims.add(row, 'certain');
  const near: LinkedProgramme[] = [];
  for (const linked of titled) {
    const { programme } = linked.row;
    if (contradictions(offer, programme).length > 0) near.push(linked);
    else claims.add(linked, strengthByTitle(offer, programme));
  }
  return { claims: claims.sorted(), near: near.filter(({ filed }) => !claims.byReport.has(filed.report.id)) };
}

/**
 * Rows of the degree programmes that the source states the offer to be part of (3.4, component rule). Never inferred from the offer's own title; that the
 * programme is a degree must be known from the row or from the source.
 */
export function matchComponents(offer: JudgedOffer, dossier: Dossier): readonly Claim[] {
  if (offer.partOf.length === 0) return [];
  const claims = new Claims();
  for (const whole of offer.partOf) {
    const isDegree = ({ row }: LinkedProgramme): boolean =>
      whole.leadsToDegree !== false && (row.programme.degree ?? whole.leadsToDegree) === true;
    for (const linked of rowsByIdentifier(whole.identifiers, dossier))
      if (isDegree(linked)) claims.add(linked, 'certain');
    for (const linked of rowsByTitle(whole.titles, dossier)) if (isDegree(linked)) claims.add(linked, 'weak');
  }
  return claims.sorted();
}
