import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { FiguresByGroup } from './judged.ts';
import type { Figures } from './measures.ts';

const Least = z.record(z.string(), z.object({ ndcg10: z.number(), recall50: z.number() }));
/** By set of queries, engine and group: the figures below which a run fails. */
const Thresholds = z.record(z.string(), z.record(z.string(), Least));
export type Thresholds = Readonly<z.infer<typeof Thresholds>>;

const FILE = new URL('./thresholds.json', import.meta.url);

export function readThresholds(): Thresholds {
  return Thresholds.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** What fell below its threshold, a sentence each. A group without a threshold cannot fail; one that is gone does. */
export function failures(least: Readonly<Record<string, Figures>>, measured: FiguresByGroup): string[] {
  return Object.entries(least).flatMap(([group, { ndcg10, recall50 }]) => {
    const figures = measured[group];
    if (figures === undefined) return [`${group}: nothing was asked`];
    return [
      ...(figures.ndcg10 < ndcg10 ? [`${group}: nDCG@10 is ${figures.ndcg10}, and was ${ndcg10}`] : []),
      ...(figures.recall50 < recall50 ? [`${group}: recall@50 is ${figures.recall50}, and was ${recall50}`] : []),
    ];
  });
}

/** The thresholds with those that were surpassed raised to what was measured. None is ever lowered. */
export function raised(
  least: Readonly<Record<string, Figures>>,
  measured: FiguresByGroup,
): Readonly<Record<string, Figures>> {
  const groups = [...new Set([...Object.keys(least), ...Object.keys(measured)])].sort();
  return Object.fromEntries(
    groups.map((group) => {
      const [before, now] = [least[group], measured[group]];
      return [
        group,
        {
          ndcg10: Math.max(before?.ndcg10 ?? 0, now?.ndcg10 ?? 0),
          recall50: Math.max(before?.recall50 ?? 0, now?.recall50 ?? 0),
        },
      ] as const;
    }),
  );
}

/** Writes raised thresholds for one set of queries and one engine. */
export function raiseThresholds(set: string, engine: string, measured: FiguresByGroup): void {
  const all = readThresholds();
  const least = raised(all[set]?.[engine] ?? {}, measured);
  const next = { ...all, [set]: { ...all[set], [engine]: least } };
  writeFileSync(FILE, `${JSON.stringify(next, null, 2)}\n`);
}
