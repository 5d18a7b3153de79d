import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOfTables } from '../../services/registry/serve/seed/scenario.ts';
import { registerServer } from '../../services/registry/serve/server.ts';
import { HAS_RECORDED, RECORDED_AT, RECORDED_TOKEN, type Recorded, recordedAnswers } from './recorded-answers.ts';
import { recordedTables } from './recorded-register.ts';

/** Arrays that DEQAR makes out of sets, so in no order. */
const SETS = new Set(['country', 'city']);
const inOrder = (name: string, value: unknown): unknown =>
  SETS.has(name) && Array.isArray(value) ? value.toSorted((a, b) => String(a).localeCompare(String(b))) : value;
const settled = (body: unknown): unknown => JSON.parse(JSON.stringify(body), (name, value) => inOrder(name, value));

/** Headers that DEQAR's own code sets. */
const HEADERS = ['content-type', 'allow', 'vary', 'location'];

describe.skipIf(!HAS_RECORDED)('The register’s server against the recorded answers', () => {
  let base = '';
  const server = HAS_RECORDED
    ? registerServer(registerOfTables(recordedTables()), {
        quirks: 'strict',
        now: () => RECORDED_AT,
        origin: 'https://backend.deqar.eu',
        notice: 'A register for tests.',
      })
    : null;

  beforeAll(async () => {
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const address = server?.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => void server?.close());

  async function ask({ request }: Recorded) {
    const url = new URL(request.path, base);
    for (const [name, value] of Object.entries(request.params ?? {})) url.searchParams.set(name, String(value));
    const body = request.json === undefined ? {} : { body: JSON.stringify(request.json) };
    const answer = await fetch(url, {
      method: request.method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.auth ? { authorization: `Bearer ${RECORDED_TOKEN}` } : {}),
      },
      ...body,
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type') === 'application/json';
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  }

  it('has all 95 of them at hand', () => expect(recordedAnswers()).toHaveLength(95));

  it.each(recordedAnswers())('$name', async (recorded) => {
    const answer = await ask(recorded);
    expect(answer.status).toBe(recorded.status);
    expect(settled(answer.body)).toEqual(settled(recorded.body));
    const told = new Headers(Object.entries(recorded.headers));
    for (const name of HEADERS) expect(`${name}: ${answer.headers.get(name)}`).toBe(`${name}: ${told.get(name)}`);
  });
});
