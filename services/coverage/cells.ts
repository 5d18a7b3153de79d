import type { CountedOffer } from './covered-offer.ts';
import type { Horizon } from './register-pass.ts';

/** Offers that are alike in everything that is counted. */
export interface Cell extends Omit<CountedOffer, 'reports'> {
  /** Those of the evidence that end soon, by key, and the nearest horizon of them. */
  readonly expiring: readonly number[];
  readonly soonest: Horizon | null;
  offers: number;
}

/** Counts offers that are alike together, so that memory grows with institutions and kinds and not with offers. */
export class Cells {
  readonly #cells = new Map<string, Cell>();

  add({ reports, ...offer }: CountedOffer, horizonOf: (report: number) => Horizon | undefined): void {
    const expiring = reports.filter((report) => horizonOf(report) !== undefined);
    const horizons = expiring.flatMap((report) => horizonOf(report) ?? []);
    const soonest = horizons.length === 0 ? null : (Math.min(...horizons) as Horizon);
    const key = JSON.stringify([Object.values(offer), expiring]);
    const known = this.#cells.get(key);
    if (known) known.offers++;
    else this.#cells.set(key, { ...offer, expiring, soonest, offers: 1 });
  }

  all(): readonly Cell[] {
    return [...this.#cells.values()];
  }
}
