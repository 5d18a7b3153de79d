import { expect, it } from 'vitest';
import { shownSource } from '../../../cli/commands/shown-source.ts';
import type { Source } from '../../../services/model/source.ts';

it('A source that is printed shows no password of its addresses and no header or parameter that may be a key', () => {
  const source = {
    path: 'https://me:s3cr3t@uni.example/elm.ttl',
    manifestUrl: 'https://me:s3cr3t@uni.example/manifest.json',
    headers: { Accept: 'text/turtle', 'X-Api-Key': 's3cr3t', Authorization: 'Bearer s3cr3t' },
    queryParameters: { api_key: 's3cr3t', page: ['1', 's3cr3t'] },
  } as unknown as Source;
  const shown = shownSource(source);
  expect(JSON.stringify(shown)).not.toContain('s3cr3t');
  expect(shown).toMatchObject({
    path: 'https://uni.example/elm.ttl',
    headers: { Accept: 'text/turtle', 'X-Api-Key': '…', Authorization: '…' },
    queryParameters: { api_key: '…', page: '…' },
  });
});
