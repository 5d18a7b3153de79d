import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reference material beside the checkout; null where it is not there. */
export const DEQAR =
  ['../shared', '../../shared'].map((path) => resolve(path, 'data/deqar')).find((path) => existsSync(path)) ?? null;
export const HAS_RECORDED = DEQAR !== null;

export interface Recorded {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly params?: Readonly<Record<string, string | number>>;
    readonly json?: unknown;
    readonly auth?: boolean;
  };
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The recorded answers, by the names of their files. */
export function recordedAnswers(): readonly Recorded[] {
  if (DEQAR === null) return [];
  const folder = `${DEQAR}/responses`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file.slice(0, -5), ...JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) }));
}

/** The token of the recorded answers is a placeholder. */
export const RECORDED_TOKEN = '0123456789abcdef0123456789abcdef01234567';
export const RECORDED_AT = new Date('2026-09-01T00:00:00Z');
