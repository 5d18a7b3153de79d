import { UsageError } from '../../services/errors.ts';
import { isMisbehaviour, MISBEHAVIOURS, type MisbehaviourName } from './misbehaviours.ts';

/** Who misbehaves, and how: by the key of an institution. */
export type WhoMisbehaves = ReadonlyMap<string, MisbehaviourName>;

/**
 * Reads a list such as `gzip-bomb,shrinks=halkyon`: what institutions do wrong, and who does it. Where nobody is named
 * it is the next institution that behaves.
 * @throws UsageError `misbehaviour`: a name that is not known, an institution named twice, or more than there are.
 */
export function whoMisbehaves(list: string, keys: readonly string[]): WhoMisbehaves {
  const refuse = (said: string) => new UsageError('misbehaviour', said);
  const items = list.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim().split('=')]));
  if (items.length === 0) throw refuse(`Say what goes wrong: ${Object.keys(MISBEHAVIOURS).join(', ')}`);
  const who = new Map<string, MisbehaviourName>();
  // Those who are named have their part before others are chosen.
  for (const [name = '', key] of items.toSorted((a, b) => b.length - a.length)) {
    if (!isMisbehaviour(name))
      throw refuse(`Nobody can do “${name}”; there are ${Object.keys(MISBEHAVIOURS).join(', ')}`);
    const chosen = key ?? keys.find((one) => !who.has(one));
    if (chosen === undefined) throw refuse(`There are ${keys.length} institutions, and each does one thing wrong`);
    if (!keys.includes(chosen)) throw refuse(`There is no institution “${chosen}”; there are ${keys.join(', ')}`);
    if (who.has(chosen)) throw refuse(`${chosen} is named twice, and each institution does one thing wrong`);
    who.set(chosen, name);
  }
  return who;
}
