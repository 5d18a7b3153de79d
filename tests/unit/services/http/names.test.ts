import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Names, namesAt } from '../../../../services/http/names.ts';
import { type Answer, type NameServer, serveNames } from '../../../helpers/name-server.ts';

const ZONE: Readonly<Record<string, Answer>> = {
  'uni.example': [['v=qldiscover1; m=https://uni', '.example/m'], ['v=spf1 -all']],
  'bare.example': 'no-data',
  'ill.example': 'broken',
  'mute.example': 'silent',
};
let server: NameServer;
let names: Names;
beforeAll(async () => {
  server = await serveNames((name) => ZONE[name]);
  names = namesAt([server.address], { timeoutMs: 100 });
});
afterAll(() => server.close());

it.each([
  ['uni.example', 'found'],
  ['bare.example', 'none'],
  ['nobody.example', 'no-name'],
  ['ill.example', 'temporary'],
  ['mute.example', 'temporary'],
])('A look-up of %s ends as %s, so that an outage is not taken for a withdrawal', async (name, state) => {
  expect(await names.txt(name)).toMatchObject({ state });
});

it('All records are told, each with its strings', async () => {
  expect(await names.txt('uni.example')).toEqual({ state: 'found', records: ZONE['uni.example'] });
});

it('A name without an address is told from one of which nobody knows', async () => {
  expect(await names.hasAddress('bare.example')).toBe(false);
  expect(await names.hasAddress('nobody.example')).toBe(false);
  expect(await names.hasAddress('ill.example')).toBe(null);
});
