import { type Basis, derivedBy } from '../../services/model/basis.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { cycleOf } from '../../services/vocab/eqf.ts';
import type { RecordFindings } from './record-findings.ts';

/** The level of an offer. */
export interface Level {
  readonly eqf: number | null;
  readonly level: OfferContent['level'];
  /** How the level came about where it was not stated. */
  readonly derivation: Basis | null;
}

function statedEqf(raw: readonly string[], report: RecordFindings): number | null {
  const levels = new Set<number>();
  for (const text of raw) {
    const read = report.vocabulary.eqf(text);
    if (read === null) report.add('level-unknown', 'eqf', text);
    else {
      if (!read.exact) report.add('level-spelling', 'eqf', text);
      levels.add(read.level);
    }
  }
  if (levels.size > 1) report.add('level-ambiguous', 'eqf', [...levels].sort().join(', '));
  return levels.size === 1 ? ([...levels][0] ?? null) : null;
}

/**
 * The level of an offer: the stated EQF level, else the one to which the national level was referenced. Where several
 * different ones are stated, none is taken. `derived`: how the reader of the format came to it, where it is not stated.
 */
export function levelOf(
  eqfRaw: readonly string[],
  nqfRaw: readonly string[],
  report: RecordFindings,
  derived: Basis | null = null,
): Level {
  const stated = statedEqf(eqfRaw, report);
  const nqf = nqfRaw.flatMap((text) => {
    const read = report.vocabulary.nqf(text);
    if (read === null) report.add('nqf-unknown', 'nqf', text);
    return read === null ? [] : [read];
  });
  const mapped = new Set(nqf.flatMap(({ eqf }) => (eqf === null ? [] : [eqf])));
  const fromNqf = stated === null && eqfRaw.length === 0 && mapped.size === 1 ? ([...mapped][0] ?? null) : null;
  const eqf = stated ?? fromNqf;
  const byReader = derived === null ? 'stated' : derived.rule === 'level-of-programme' ? 'from-programme' : 'derived';
  const labels = nqf.map(({ label }) => label).filter((label) => label !== null);
  return {
    eqf,
    level: {
      basis: stated !== null ? byReader : fromNqf !== null ? 'mapped-from-nqf' : null,
      nqf: nqf
        .map(({ uri, label, country }) => ({ uri, label, country }))
        .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0)),
      cycle: cycleOf(eqf),
    },
    derivation:
      stated !== null ? derived : fromNqf === null ? null : derivedBy('nqf-to-eqf', { levels: labels.join(', ') }),
  };
}
