import { expect, it } from 'vitest';
import { offerTurtle, readTurtle } from '../../../helpers/reading.ts';

const source = (licence: string | null) => ({ id: 's1', type: 'elm', version: null, licence });
const offers = offerTurtle('', ':one') + offerTurtle('', ':two');
const said = async (licence: string | null) =>
  (await readTurtle(offers, { source: source(licence) })).outcome.findings.filter(({ code }) => code === 'no-licence');

it('A publication without a licence is told so once, with how many offers it is about', async () => {
  expect(await said(null)).toMatchObject([{ severity: 'note', subject: null, facts: { offers: 2, read: 2 } }]);
});

it('A licence in the manifest is one for every offer', async () => {
  expect(await said('https://creativecommons.org/licenses/by/4.0/')).toEqual([]);
});
