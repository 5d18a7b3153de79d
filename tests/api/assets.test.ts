import { createHash } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetFile, widgetRelease } from '../../api/routes/assets.ts';
import { keepWidget } from '../../services/store/portals/widget-files.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('What browsers load', () => {
  it('may be loaded by pages of any origin, and is not sent again to who has it', async () => {
    const { headers } = await request(api.app).get('/assets/skill-box.js').set('Origin', 'null').expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    await request(api.app).get('/assets/skill-box.js').set('If-None-Match', String(headers.etag)).expect(304);
  });

  it('is nothing but what was built', async () => {
    for (const name of ['nothing.js', '..%2f..%2fcli%2fmain.js', '%2e%2e%2fapp.js', 'constructor', '__proto__'])
      await request(api.app).get(`/assets/${name}`).expect(404);
  });
});

describe('The widget of another release', () => {
  const digest = (bytes: string | Buffer) => createHash('sha384').update(bytes).digest('base64');
  /** The bytes as they are sent, whatever type they have. */
  const bytesOf = (name: string) =>
    request(api.app)
      .get(`/assets/${name}`)
      .buffer(true)
      .parse((res, done) => {
        const pieces: Buffer[] = [];
        res.on('data', (piece: string | Buffer) => pieces.push(Buffer.from(piece)));
        res.on('end', () => done(null, Buffer.concat(pieces)));
      });
  /** A release of before: the same files with something else in them, under names of their own. */
  const former = () => {
    const { name, files } = widgetRelease();
    const older = 'accredex-0.0.9-0a1b2c3d';
    return {
      name: older,
      files: files.map((file) => ({ name: file.name.replace(name, older), text: `${file.text} /* ö€🎓 */` })),
    };
  };

  it('is served byte for byte while another one runs, with its words, to be kept for ever', async () => {
    const release = former();
    expect(release.files.length).toBeGreaterThan(20);
    await bytesOf(`${release.name}.js`).expect(404);
    await keepWidget(api.db, release, NOW.toISOString());
    for (const { name, text } of release.files) {
      const { headers, body } = await bytesOf(name).expect(200);
      expect(digest(body)).toBe(digest(text));
      expect(headers['content-type']).toBe(
        `${name.endsWith('.js') ? 'text/javascript' : 'application/json'}; charset=utf-8`,
      );
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      await bytesOf(name).set('If-None-Match', String(headers.etag)).expect(304);
    }
  });

  it('never takes the place of this one', async () => {
    const { name } = widgetFile();
    const before = digest((await bytesOf(name).expect(200)).body);
    await keepWidget(
      api.db,
      { name: name.replace('.js', ''), files: [{ name, text: 'something else' }] },
      NOW.toISOString(),
    );
    expect(digest((await bytesOf(name).expect(200)).body)).toBe(before);
  });

  it('is asked for by whole names only', async () => {
    await keepWidget(api.db, { name: 'notes', files: [{ name: 'notes.js', text: 'x' }] }, NOW.toISOString());
    const names = [
      'notes.js',
      'accredex-0.0.9-0a1b2c3d',
      'accredex-0.0.9-0a1b2c3d.js.map',
      'accredex-0.0.9-0A1B2C3D.js',
      'accredex-0.0.9-0a1b2c3d%2f..%2fnotes.js',
      `accredex-0.${'9'.repeat(200)}-0a1b2c3d.js`,
    ];
    for (const name of names) await bytesOf(name).expect(404);
  });
});
