import { type DryRun, dryRun } from '../../harvester/passes/dry-run.ts';
import type { Source } from '../../services/model/source.ts';
import type { CommandInput, ExitStatus, RuntimeDeps } from '../command.ts';
import { countOutcomes, statusOf } from '../outcomes.ts';

/** How many sources are read at once, each in a process of its own. */
const CONCURRENCY = 2;
const MS_PER_SECOND = 1_000;
/** Added where the run sent no request. */
export const FROM_STORE = ' (the bytes that are kept, read again)';

/** What a run would do, and what the guard thinks of it, in words. */
export function dryRunLines(
  { sourceId, outcome, reason, detail, plan, guard, fromStore }: DryRun,
  name: string | null,
): string[] {
  const why = [reason, detail].filter((part) => part !== null && part !== '').join(': ');
  const lines = [
    `${name ?? sourceId} (${sourceId}): would be ${outcome}${fromStore ? FROM_STORE : ''}${why === '' ? '' : `, ${why}`}`,
  ];
  if (plan !== null)
    lines.push(
      `  ${plan.read} read: ${plan.new} new, ${plan.changed} changed, ${plan.unchanged} unchanged, ` +
        `${plan.rejected} rejected, ${plan.quarantined} kept out, ${plan.withdrawn} stated as withdrawn; ${plan.missing} missing, ` +
        `${plan.demoted} shown from elsewhere`,
    );
  if (guard !== null) lines.push(`  The guard ${guard.state === 'hold' ? 'would hold it' : 'would let it through'}`);
  return lines;
}

/**
 * Says what a harvest of these sources would do, and does none of it. `asks`: someone named these sources, so they are
 * asked whether they are due or not.
 */
export async function harvestDry(
  sources: readonly Source[],
  asks: boolean,
  input: CommandInput,
  deps: RuntimeDeps,
): Promise<ExitStatus> {
  const { runtime } = deps;
  const started = deps.now().getTime();
  const force = input.values.force === true;
  const told = new Map<string, DryRun>();
  const waiting = sources.values();
  const work = async () => {
    for (const { id } of waiting) {
      const one = await dryRun({ sourceId: id, force, asks }, runtime.harvesting);
      if (one !== null) told.set(id, one);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const ended = sources.flatMap(({ id }) => told.get(id) ?? []);
  const counts = countOutcomes(ended);
  const missed = sources.length - ended.length;
  const seconds = Math.round((deps.now().getTime() - started) / (MS_PER_SECOND / 10)) / 10;
  const summary = { dryRun: true, sources: counts, missed, seconds };
  const shown = ended.map(({ sourceId, findings, ...said }) => ({
    ...{ source: sourceId, dryRun: true, ...said },
    findings: findings.length,
  }));
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  if (deps.interactive)
    for (const one of ended) for (const line of dryRunLines(one, names.get(one.sourceId) ?? null)) deps.say(line);
  if (input.values.json === true) deps.out(JSON.stringify({ ...summary, plans: shown }));
  else if (!deps.outputSeen) for (const line of [...shown, summary]) deps.out(JSON.stringify(line));
  const isShort = ended.some(({ outcome, reason }) => outcome === 'complete' && reason !== null);
  const isWarned = ended.some(({ findings }) => findings.some(({ severity }) => severity !== 'note'));
  return statusOf(counts, { missed, warned: isShort || (input.values.strict === true && isWarned) });
}
