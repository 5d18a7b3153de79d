import { isDay } from '../../../model/day.ts';
import type { RegisterView } from '../register-view.ts';
import type { Said } from '../rows.ts';
import { asText, secondsOf } from '../values.ts';
import { json, Refused, refuse } from './answer.ts';

const YES = ['Yes', 'yes', 'TRUE', 'True', 'true'];
const NO = ['No', 'no', 'FALSE', 'False', 'false'];
const NO_BOOLEAN = 'Incorrect value. Only a boolean value, or yes/no, true/false pairs are allowed.';
const MS = 1_000;

/** The parameters of a request to a list of the search index. */
export class Query {
  readonly parameters: URLSearchParams;
  private readonly view: RegisterView;

  constructor(parameters: URLSearchParams, view: RegisterView) {
    this.parameters = parameters;
    this.view = view;
  }

  /** A parameter that is not empty. */
  get(name: string): string | null {
    return this.parameters.get(name) || null;
  }

  whole(name: string, fallback: number): number {
    const said = this.get(name);
    if (said === null) return fallback;
    return /^\d{1,15}$/.test(said) ? Number(said) : refuse(`${name} should be zero or larger number.`);
  }

  /** Only these ten spellings; the refusal is a bare list in strict (quirk 6). */
  boolean(name: string): boolean | null {
    const said = this.get(name);
    if (said === null || YES.includes(said)) return said === null ? null : true;
    if (NO.includes(said)) return false;
    throw new Refused(json(400, this.view.strict ? [NO_BOOLEAN] : { detail: NO_BOOLEAN }));
  }

  /**
   * The value of a filter that can be given by a name, which has to be known, or raw, which goes to the search index as
   * it is and may match nothing.
   */
  looked(name: string, find: (value: string) => Said | undefined, raw: string): Said {
    const said = this.get(name);
    if (said !== null) return find(said) ?? refuse(`unknown value [${said}] for ${name}`);
    return this.raw(raw);
  }

  raw(name: string): string | null {
    const said = this.get(name);
    if (said !== null && /["\\]/.test(said)) {
      const error = 'MeilisearchApiError. Error code: invalid_search_filter. The filter cannot be parsed.';
      throw new Refused(json(400, { error }));
    }
    return said;
  }

  /** Seconds of the midnight that begins a day. The message names a year, as the register's does. */
  day(name: string): number | null {
    const said = this.get(name);
    if (said === null) return null;
    return isDay(said) ? secondsOf(said) : refuse(`value [${said}] for year cannot be parsed to datetime`);
  }

  /** First and last second of a year. */
  year(name: string): readonly [number, number] | null {
    const said = this.get(name);
    if (said === null) return null;
    if (!/^\d{1,4}$/.test(said) || Number(said) === 0) refuse(`value [${said}] for year cannot be parsed to int`);
    const [from, to] = [`${said.padStart(4, '0')}-01-01T00:00:00Z`, `${said.padStart(4, '0')}-12-31T23:59:59Z`];
    return [Date.parse(from) / MS, Date.parse(to) / MS];
  }
}

/** Filters compare as the index does: a number that is written as text is the same number. */
export const same = (value: Said, wanted: Said): boolean => value === wanted || asText(value) === asText(wanted);

/** An item of a numbered list of names, by its number from one. */
export const numberedName =
  (names: readonly string[]) =>
  (value: string): string | undefined =>
    /^\d+$/.test(value) ? names[Number(value) - 1] : undefined;
