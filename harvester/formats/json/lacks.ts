import { shownAddress } from '../../../services/model/shown-address.ts';
import type { Lacks, WhyNot } from '../format.ts';

/** What could not be had in one run. The first of it is told, with how many requests there were like that. */
export interface LacksOfRun {
  add(address: string, why: WhyNot, more?: Pick<Lacks, 'detail' | 'retryAfterSeconds'>): void;
  /** Null where nothing is lacking. The longest pause that was asked for holds for all. */
  told(): Lacks | null;
}

/** Begins to note what is lacking. */
export function openLacks(): LacksOfRun {
  let first: Lacks | null = null;
  let count = 0;
  let retryAfterSeconds: number | undefined;
  return {
    add(address, why, { detail, retryAfterSeconds: again } = { detail: '' }) {
      count++;
      first ??= { page: shownAddress(address), why, detail };
      if (again !== undefined) retryAfterSeconds = Math.max(retryAfterSeconds ?? 0, again);
    },
    told() {
      if (first === null) return null;
      const others = count > 1 ? `${count} requests did not bring what was asked for` : '';
      const detail = [first.detail, others].filter((said) => said !== '').join('; ');
      return { ...first, detail, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
    },
  };
}
