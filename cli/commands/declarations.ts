import { declare, judgeDeclared, withdrawDeclaration } from '../../harvester/passes/declare.ts';
import { UsageError } from '../../services/errors.ts';
import { keyIn, ownNumber } from '../../services/model/register-key.ts';
import type { Db } from '../../services/store/home/db.ts';
import { listDeclarations } from '../../services/store/register/declarations.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { type Command, type CommandInput, optionText, type RuntimeDeps } from '../command.ts';

const AGENCY = /^(?:([a-z][a-z0-9-]{1,30})\/)?([1-9]\d{0,6})$/;

/** The key of the agency that is named: `21`, or `at-register/21`. @throws UsageError `agency` */
async function agencyOf(input: CommandInput, db: Db): Promise<number | null> {
  const text = optionText(input, 'agency');
  if (text === null) return null;
  const [, name, number] = AGENCY.exec(text) ?? [];
  const registers = await lastSyncs(db);
  const register = name === undefined ? registers[0] : registers.find(({ registry }) => registry === name);
  if (number === undefined || register === undefined)
    throw new UsageError('agency', '--agency is a number of a register that was read: 21, or at-register/21');
  return keyIn(register.slot, Number(number));
}

/** Judges by what was said, and tells how many offers say something else now. */
async function judged({ runtime, config, say }: RuntimeDeps): Promise<void> {
  const { looked, changed } = await judgeDeclared({ db: runtime.db, now: runtime.now, policy: config.policy });
  say(`${looked} offers were judged again, ${changed} of them say something else now`);
  await runtime.syncIndexes();
}

export const declarationsAdd: Command = {
  name: 'declarations add',
  summary: 'enters what an agency says its reviews look at, from a signed mail for instance',
  options: {
    agency: { type: 'string', value: 'number', help: 'the register’s number of the agency (21, or at-register/21)' },
    activity: { type: 'string', value: 'number', help: 'the register’s id of the activity' },
    includes: {
      type: 'string',
      value: 'yes|no',
      help: 'whether it looks at provision that leads to micro-credentials',
    },
    from: { type: 'string', value: 'date', help: 'for reports that are valid from this day on' },
    url: { type: 'string', value: 'URL', help: 'where the agency says so' },
    basis: { type: 'string', value: 'text', help: 'from what it is entered, such as “signed mail of 2026-11-02”' },
  },
  needs: 'runtime',
  async run(input, deps) {
    const { runtime, out } = deps;
    const agency = await agencyOf(input, runtime.db);
    const includes = optionText(input, 'includes');
    if (agency === null || (includes !== 'yes' && includes !== 'no'))
      throw new UsageError('usage', 'Say --agency, and --includes yes or no');
    const said = {
      activity: Number(optionText(input, 'activity') ?? Number.NaN),
      includes: includes === 'yes',
      from: optionText(input, 'from'),
      url: optionText(input, 'url'),
    };
    const by = { admin: 'operator', basis: optionText(input, 'basis') ?? '' };
    out(JSON.stringify(await declare(agency, said, by, runtime)));
    await judged(deps);
    return 0;
  },
};

export const declarationsList: Command = {
  name: 'declarations list',
  summary: 'what agencies declared, newest first, with what stands no longer: one JSON line each',
  options: {
    agency: { type: 'string', value: 'number', help: 'of this agency only (21, or at-register/21)' },
  },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    const agency = await agencyOf(input, runtime.db);
    for (const one of await listDeclarations(runtime.db, agency))
      out(JSON.stringify({ ...one, agency: ownNumber(one.agency) }));
    return 0;
  },
};

export const declarationsWithdraw: Command = {
  name: 'declarations withdraw',
  summary: 'takes a declaration back; it stays readable, with the time in which it stood',
  argument: { name: 'id', help: 'as “declarations list” says it' },
  options: {},
  needs: 'runtime',
  async run(input, deps) {
    const [id = ''] = input.positionals;
    deps.out(JSON.stringify(await withdrawDeclaration(id, deps.runtime)));
    await judged(deps);
    return 0;
  },
};
