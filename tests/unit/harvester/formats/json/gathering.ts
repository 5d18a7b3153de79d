import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gathering, Part } from '../../../../../harvester/formats/format.ts';

/** What a server of a test says to one address: JSON, a text as it is, a state, or no answer at all. */
export type Said = { readonly json: unknown } | { readonly text: string } | { readonly status: number } | 'timeout';

export interface TestGathering extends Pick<Gathering, 'ask'> {
  readonly asked: URL[];
  close(): Promise<void>;
}

/** Asks a server that is a function: for tests of what is asked for, without a network. */
export async function openGathering(say: (url: URL) => Said, total?: number): Promise<TestGathering> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-json-'));
  const asked: URL[] = [];
  return {
    asked,
    async ask(address) {
      const url = new URL(address);
      asked.push(url);
      const said = say(url);
      if (said === 'timeout') {
        const step = {
          state: 'failed',
          reason: 'timeout',
          detail: 'the server took too long',
          retryable: true,
        } as const;
        return { state: 'failed', detail: step.detail, retryAfterSeconds: 0, step };
      }
      if ('status' in said) {
        const { status } = said;
        const detail = `the server answered ${status}`;
        if (status === 404) return { state: 'failed', detail, step: { state: 'gone', detail } };
        const retryable = status === 429 || status >= 500;
        const step = { state: 'failed', reason: 'http-status', detail, retryable, status } as const;
        return { state: 'failed', detail, ...(retryable ? { retryAfterSeconds: 0 } : {}), step };
      }
      const body = 'text' in said ? said.text : JSON.stringify(said.json);
      const path = join(folder, String(asked.length));
      await writeFile(path, body);
      const id = `sha256:${createHash('sha256').update(body).digest('hex')}`;
      const part: Part = {
        id,
        path,
        url: address,
        asked: address,
        etag: null,
        lastModified: null,
        mediaType: null,
        furtherPage: null,
      };
      return { state: 'part', part: total === undefined ? part : { ...part, total } };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
