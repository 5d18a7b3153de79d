import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { settingsOf } from '../../indexer/engines/meilisearch-settings.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { type Loopback, serveLoopback } from './loopback.ts';

/** What the server was asked, its body as it was before it was compressed. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What the server is told to answer: a status with JSON, or text that is none; also by what it is asked. */
export type Answer =
  | { readonly status?: number; readonly json?: unknown; readonly text?: string }
  | 'hang up'
  | ((asked: Asked) => { readonly json: unknown });

/** The build that serves. */
export const BUILD = { name: 'offers_b1', version: 'v1' };
export const SUCCEEDED = { json: { status: 'succeeded', error: null } };

/**
 * A server that plays Meilisearch and answers what it is told, for each test anew, with an engine that asks it. What it
 * was not told it refuses, so that no request goes unnoticed.
 */
export function useToldMeilisearch() {
  let server: Loopback;
  let engine: SearchEngine;
  let asked: Asked[];
  let told: Map<string, Answer[]>;

  /** Answers to `METHOD path`, one after the other; the last one again and again. */
  const tell = (request: string, ...answers: Answer[]) => told.set(request, answers);

  const engineAt = (url: string) =>
    createMeilisearchEngine(
      { url, key: 'key', index: 'offers' },
      { now: () => new Date('2026-05-01T00:00:00Z'), log: silentLogger },
    );

  beforeEach(async () => {
    asked = [];
    told = new Map();
    server = await serveLoopback(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const sent = Buffer.concat(chunks);
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent).toString();
      const path = request.url ?? '';
      const received = { method: request.method ?? '', path, headers: request.headers, body };
      asked.push(received);
      const answers = told.get(`${request.method} ${path}`);
      const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
      if (answer === 'hang up') return void request.socket.destroy();
      const given = typeof answer === 'function' ? { status: 200, text: undefined, ...answer(received) } : answer;
      const { status = 200, json, text } = given ?? { status: 418, text: 'not told' };
      response.writeHead(status, { 'content-type': 'application/json' }).end(text ?? JSON.stringify(json));
    });
    engine = engineAt(server.url);
    tell('GET /indexes/offers/settings/synonyms', { json: settingsOf(BUILD).synonyms });
  });
  afterEach(async () => {
    await engine.close();
    await server.close();
  });
  return {
    /** The engine, or one that knows the same server by another name of its host. */
    engine: ({ host }: { readonly host?: string } = {}) =>
      host === undefined ? engine : engineAt(server.url.replace(/\/\/[^:/]+/, `//${host}`)),
    asked: () => asked,
    tell,
  };
}
