import { expect, it } from 'vitest';
import { labelsWith, labelValues, labelWords, spokenLabels } from '../../../../indexer/engines/store-labels.ts';
import { ValueTable } from '../../../../indexer/engines/store-values.ts';

const WELDING = ' electricity schweissen welding ';
const welding = { fieldLabels: [{ en: 'Électricity & welding', de: 'Schweißen' }] };
const both = { fieldLabels: [...welding.fieldLabels, {}, { en: 'Bachelor, welding' }] };

/** A table that has these values, from 1 on. */
async function tableOf(names: readonly string[]): Promise<ValueTable> {
  const values = new ValueTable(1);
  const query = async () => names.map((value, at) => ({ id: at + 1, dimension: 'labels', value }));
  await values.refresh({ query: query as never });
  return values;
}

it('is the words of all languages, folded and in order, of each field and level', async () => {
  const values = await tableOf([]);
  expect(labelValues(both, values)).toEqual([
    ['labels', WELDING],
    ['labels', ' bachelor welding '],
  ]);
  expect(labelValues({ fieldLabels: [] }, values)).toEqual([]);
});

it('is found by whole words', async () => {
  const values = await tableOf([WELDING, ' bachelor welding ']);
  expect(labelsWith('welding', values)).toEqual(['+#1', '+#2']);
  expect(labelsWith('schweissen', values)).toEqual(['+#1']);
  expect(labelsWith('weld', values)).toEqual([]);
  expect(labelWords(both, values)).toEqual(['+#1', '+#2']);
});

it('is held word for word where the build has enough of them', async () => {
  const full = await tableOf([...Array.from({ length: 499 }, (_, at) => ` w${at} `), ' bachelor welding ']);
  expect(labelValues(both, full)).toEqual([['labels', ' bachelor welding ']]);
  expect(labelWords(both, full)).toEqual(['+electricity', '+schweissen', '+welding', '+#500']);
  expect(spokenLabels(welding, full).get('und')).toEqual(new Set(['+electricity', '+schweissen', '+welding']));
});
