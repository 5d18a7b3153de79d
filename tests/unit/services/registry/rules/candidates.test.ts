import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegistryProvider } from '../../../../../services/model/registry-facts.ts';
import { candidatesFor } from '../../../../../services/registry/rules/candidates.ts';
import { provider } from '../../../../helpers/register-records.ts';
import { PROVIDER } from '../../../../helpers/source-records.ts';

const TODAY = '2026-09-01';
async function* each(listed: readonly RegistryProvider[]) {
  yield* listed;
}
const named = (key: number, name: string, more: Partial<RegistryProvider> = {}) =>
  provider(key, { name, names: [{ name, english: false, validTo: null }], ...more });
const asked = (name: string, listed: readonly RegistryProvider[], more: object = {}) =>
  candidatesFor({ ...PROVIDER, name: { de: name }, country: 'AT', domains: [], ...more }, each(listed), TODAY);

describe('Candidates for a provider', () => {
  it('have its name in any spelling first, those of its country before others, and say what differs', async () => {
    const { candidates } = await asked('Technische Universität Wien', [
      named(1, 'TECHNISCHE  UNIVERSITAT WIEN', { countries: [{ country: 'DE', city: null, legalSeat: true }] }),
      named(2, 'Technische Universität Wien'),
      named(3, 'Technische Universität Graz'),
      named(4, 'Kunstschule Linz'),
    ]);
    expect(candidates.map(({ registryId, likeBy, differences }) => [registryId, likeBy, differences])).toEqual([
      ['DEQARINST0002', 'name', []],
      ['DEQARINST0001', 'name', ['country']],
      ['DEQARINST0003', 'words', ['name']],
    ]);
  });

  it('are also those that had the name once, and those whose initials it is', async () => {
    const former = { name: 'Hochschule Alt', english: false, validTo: '2019-12-31' };
    const { candidates } = await asked('Hochschule Alt', [
      provider(1, { name: 'Universität Neu', names: [former], closedOn: '2020-12-31' }),
    ]);
    expect(candidates).toMatchObject([{ likeBy: 'former-name', differences: ['former-name', 'closed'] }]);
    const initials = await asked('TUW', [named(2, 'Technische Universität Wien')]);
    expect(initials.candidates).toMatchObject([{ likeBy: 'initials', differences: ['name'] }]);
  });

  it('are those whose acronym the register states it to be, before those whose initials it may be', async () => {
    const { candidates } = await asked('T.U.W.', [
      named(1, 'Theologische Universität Wernberg'),
      named(2, 'Vienna University of Technology', { acronyms: ['TUW', 'T.U.W.'] }),
    ]);
    expect(candidates.map(({ registryId, likeBy, differences }) => [registryId, likeBy, differences])).toEqual([
      ['DEQARINST0002', 'acronym', ['name']],
    ]);
    const { candidates: both } = await asked('TUW', [
      named(1, 'Theologische Universität Wernberg'),
      named(2, 'Vienna University of Technology', { acronyms: ['TUW'] }),
    ]);
    expect(both.map(({ likeBy }) => likeBy)).toEqual(['acronym', 'initials']);
  });

  it('are ten at most, and the rest is counted', async () => {
    const many = Array.from({ length: 30 }, (_, at) => named(at + 1, 'University of Halkyon'));
    const { candidates, more } = await asked('University of Halkyon', many);
    expect([candidates.length, more]).toEqual([10, 20]);
  });

  it('are none for a provider without a name', async () => {
    expect(await asked('  –  ', [named(1, '…')])).toEqual({ candidates: [], more: 0 });
  });

  it('do not depend on the order of the register, whatever the names are', async () => {
    const name = fc.constantFrom('Uni A', 'uni a', 'Uni B', 'College of A', '', '💥', 'a'.repeat(500));
    await fc.assert(
      fc.asyncProperty(name, fc.array(name, { maxLength: 6 }), async (mine, names) => {
        const listed = names.map((one, at) => named(at + 1, one));
        expect(await asked(mine, [...listed].reverse())).toEqual(await asked(mine, listed));
      }),
    );
  });
});
