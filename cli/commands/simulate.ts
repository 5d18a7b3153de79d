import { once } from 'node:events';
import { readInstitutions } from '../../demo/content.ts';
import { type Federation, startFederation } from '../../demo/federation.ts';
import { whoMisbehaves } from '../../demo/misbehaviour/who.ts';
import { dayOf } from '../../services/model/day.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';

/** The option by which institutions of the demo misbehave. */
export const MISBEHAVE = {
  type: 'string',
  value: 'list',
  help: 'what institutions do wrong, such as gzip-bomb,shrinks=halkyon (docs/misbehaviour.md)',
} as const;

/**
 * Starts the demo federation as the options of a command say.
 * @throws UsageError `misbehaviour` where they name what nobody can do.
 */
export function federationAsAsked(input: CommandInput, now: Date): Promise<Federation> {
  const list = optionText(input, 'misbehave');
  const institutions = readInstitutions();
  const misbehave =
    list === null
      ? undefined
      : whoMisbehaves(
          list,
          institutions.map(({ key }) => key),
        );
  return startFederation(dayOf(now), { institutions, ...(misbehave === undefined ? {} : { misbehave }) });
}

export const simulate: Command = {
  name: 'simulate',
  summary: 'the demo federation alone: a register and institutions on loopback',
  options: { misbehave: MISBEHAVE },
  needs: 'nothing',
  async run(input, deps) {
    const federation = await federationAsAsked(input, deps.now());
    deps.out(JSON.stringify({ registry: federation.registryUrl }));
    for (const { manifestUrl, identifiers, misbehaves } of federation.members)
      deps.out(
        JSON.stringify({
          ...{ manifest: manifestUrl, provider: identifiers },
          ...(misbehaves === null ? {} : { misbehaves }),
        }),
      );
    if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
    await federation.close();
    return 0;
  },
};
