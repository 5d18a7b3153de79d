import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewAsked, Publishing, SourcePreview } from '../../api/publishing.ts';
import { publishingWith, type Shown } from '../../cli/preview/publishing.ts';
import { configFrom } from '../../config/config.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { found } from '../../services/model/finding.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
/** The page reads manifests by the real reader; what is looked at is told. */
let publishing: Publishing;
const looks: { asked: PreviewAsked; client: string }[] = [];
const READ: SourcePreview = {
  ...{ state: 'preview', counts: { read: 1_200, rejected: 3, quarantined: 4 }, withdrawn: 5, offers: [] },
  findings: [found('missing-element', { subject: '<i>A</i>', path: 'outcomes' })],
  ...{ reason: null, detail: null, isCut: true },
};
const SHOWN: Shown = {
  hosts: [],
  example: { schac: 'demo.example', type: 'elm', path: 'http://127.0.0.1:41001/offers.ttl', id: 'offers' },
};
beforeAll(async () => {
  api = await openTestApi();
  const config = configFrom({});
  publishing = {
    ...publishingWith(async () => [], SHOWN, { config, now: () => NOW, log: silentLogger }),
    preview: async (asked, client) => {
      looks.push({ asked, client });
      return READ;
    },
  };
});
afterAll(() => api.close());

const app = (more: Partial<Publishing> = {}) => api.with({ publishing: { ...publishing, ...more } });
const send = (fields: Readonly<Record<string, string>>, to = app(), path = '/en/publish') =>
  request(to).post(path).type('form').set('Accept', 'text/html').send(fields);
const ELM = { schac: 'uni.example', 'type.0': 'elm', 'path.0': 'https://uni.example/offers.ttl' };

describe('The page for publishers', () => {
  it('is one form that says nothing is wrong before anything was sent', async () => {
    const { text } = await request(app()).get('/de/publish').set('Accept', 'text/html').expect(200);
    expect(text).toContain('<form class="publish-form" id="publish" method="post" action="/de/publish"');
    expect(text).toContain('Ihre Angebote veröffentlichen');
    expect(text).not.toContain('publish-mistake');
    expect(text).toContain('href="/de/publish?schac=demo.example&amp;type.0=elm&amp;path.0=http');
  });

  it('answers with what is wrong beside its field, by the reader of manifests, with an example', async () => {
    const { text, headers } = await send({ ...ELM, schac: 'https://www.uni.example/', 'path.0': 'offers.ttl' }).expect(
      200,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toMatch(/id="path\.0"[^>]* aria-describedby="path\.0-hint path\.0-wrong" aria-invalid="true"/);
    expect(text).toMatch(
      /id="path\.0-wrong">.*http or https address.*<code>https:\/\/uni\.example\/offers\.ttl<\/code>/,
    );
    expect(text).toMatch(/id="schac-wrong">.*such as uni\.example.*&quot;schac&quot;/);
    expect(text).toContain('<a href="#path.0">Source 1: Address</a>');
    expect(text).toContain('To be mended: 2');
  });

  it('shows the manifest, where to put it, and the TXT record that leads there', async () => {
    const { text } = await send({ ...ELM, 'version.0': '3.2', 'refresh.0': '12', at: 'https://cdn.example/m.json' });
    expect(text).toContain('This manifest can be read.');
    const [, manifest = ''] = /id="manifest"[^>]*>\n([^<]*)</.exec(text) ?? [];
    expect(JSON.parse(manifest.replaceAll('&quot;', '"'))).toEqual({
      meta: { schac: 'uni.example' },
      sources: [{ type: 'elm', path: 'https://uni.example/offers.ttl', version: '3.2', refresh: 12 }],
    });
    expect(text).toContain('https://uni.example/.well-known/quality-link-manifest.json');
    expect(text).toContain('uni.example.  TXT  &quot;v=qldiscover1; m=https://cdn.example/m.json&quot;');
    expect(text).toContain('accredex check uni.example');
  });

  it('shows no record for an address to which none can lead, instead of one to another address', async () => {
    for (const at of ['cdn.example/m.json', 'ftp://cdn.example/m.json']) {
      const { text } = await send({ ...ELM, at });
      expect(text).not.toContain('v=qldiscover1');
      expect(text).toContain('id="at-hint">For example: https://uni.example/manifest.json<');
    }
    expect((await send({ ...ELM, at: '' })).text).toContain(
      'TXT  &quot;v=qldiscover1; m=https://uni.example/.well-known/',
    );
  });

  it('gives the file to download', async () => {
    const { headers, text } = await send({ ...ELM, do: 'download' }).expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename="quality-link-manifest.json"');
    expect(JSON.parse(text).sources).toHaveLength(1);
  });

  it('has the fields that a source needs, and adds and removes sources', async () => {
    const { text } = await send({ ...ELM, 'auth.0': 'oauth2.0', 'type.1': 'sheet', 'id.1': 'second', do: 'add' });
    for (const name of ['token.0', 'client.0', 'secret.0', 'scope.0', 'type.2'])
      expect(text).toContain(`name="${name}"`);
    for (const name of ['field.0', 'version.1', 'auth.1', 'query.1']) expect(text).not.toContain(`name="${name}"`);
    const fewer = (await send({ ...ELM, 'type.1': 'sheet', 'id.1': 'second', do: 'remove.0' })).text;
    expect(fewer).toContain('name="id.0" type="text" value="second"');
    expect(fewer).not.toContain('name="type.1"');
  });

  it('says of a secret that no key of ours opens it', async () => {
    const sealed = { 'auth.0': 'httpheader', 'field.0': 'X-Key', 'value.0': 'geheim' };
    expect((await send({ ...ELM, ...sealed })).text).toMatch(/id="value\.0"[^>]*aria-invalid="true"/);
  });

  it('shows of a look how much was read at least, what to mend first, and no markup of others', async () => {
    looks.length = 0;
    const { text } = await send({ ...ELM, do: 'preview.0' }).expect(200);
    expect(looks).toEqual([
      {
        asked: { kind: 'source', manifest: expect.stringContaining('offers.ttl'), pasted: null },
        client: expect.any(String),
      },
    ]);
    expect(text).toMatch(/Offers read: 1,200, and there may be more: a preview reads at most 5 MB/);
    expect(text).toContain('Left out: 12');
    expect(text).toContain('Mend this first');
    expect(text).toContain('<code>&lt;i&gt;A&lt;/i&gt;</code>');
  });

  it('does not say that there is nothing to mend where a note says what to mend', async () => {
    const noted = { ...READ, findings: [found('no-licence', { facts: { offers: 9, read: 9 } })] };
    const { text } = await send({ ...ELM, do: 'preview.0' }, app({ preview: async () => noted }));
    expect(text).toContain('cannot take over their texts');
    expect(text).not.toContain('This reading found nothing to mend.');
  });

  it('looks at nothing that cannot be read as a manifest, and at nothing by an address alone', async () => {
    looks.length = 0;
    await send({ ...ELM, 'path.0': 'ftp://uni.example', do: 'preview.0' }).expect(200);
    await send({ ...ELM, do: 'preview.7' }).expect(200);
    await send({ ...ELM, schac: '10.0.0.1', do: 'look' }).expect(200);
    await request(app()).get('/en/publish?type.0=elm&path.0=https%3A%2F%2Funi.example&do=preview.0').expect(200);
    expect(looks).toEqual([]);
  });

  it('says where a manifest was looked for, and what is there', async () => {
    const probes = [
      {
        domain: 'uni.example',
        origin: 'website',
        mechanism: 'txt',
        asked: 'TXT uni.example',
        result: 'absent',
        detail: null,
      },
    ] as const;
    const look = async () => ({ state: 'looked', probes, manifest: null }) as const;
    const { text } = await send({ ...ELM, do: 'look' }, app({ preview: look }));
    expect(text).toContain('<code>TXT uni.example</code>: <strong>nothing there</strong>');
  });

  it('tells why there is no preview', async () => {
    for (const [state, words] of [
      ['busy', 'Too many previews'],
      ['too-long', 'too much for a preview'],
      ['needs-access', 'knows no secret'],
    ] as const)
      expect((await send({ ...ELM, do: 'preview.0' }, app({ preview: async () => ({ state }) }))).text).toContain(
        words,
      );
    const off = await send({ ...ELM, do: 'preview.0' }, app({ preview: null }));
    expect(off.text).toContain('This catalogue makes no previews.');
    expect(off.text).not.toContain('Show the first offers');
  });

  it('takes few looks from one client in a minute, and checks as often as somebody types', async () => {
    const one = app();
    const statuses: number[] = [];
    for (let n = 0; n < 7; n++) statuses.push((await send({ ...ELM, do: 'preview.0' }, one)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    expect((await send(ELM, one)).status).toBe(200);
  });

  it('refuses more fields and bytes than a form has, and forms of other websites', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`type.${n}`, 'elm']));
    expect((await send(many)).status).toBe(413);
    expect((await send({ ...ELM, 'pasted.0': 'x'.repeat(1_100_000) })).status).toBe(413);
    expect((await send(ELM).set('Sec-Fetch-Site', 'cross-site')).status).toBe(403);
  });

  it('shows what was typed as text', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const { text } = await send({
      schac: evil,
      at: evil,
      'type.0': evil,
      'path.0': evil,
      'id.0': evil,
      'pasted.0': evil,
    });
    expect(text).not.toContain('<img src=x');
  });
});
