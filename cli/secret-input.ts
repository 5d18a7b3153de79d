import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { messageOf, UsageError } from '../services/errors.ts';
import { type CommandInput, optionText } from './command.ts';

/** No key or token is longer. */
const MOST_CHARACTERS = 16_000;

/** Where a secret may come from. */
export interface SecretPlaces {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Reads what a person types without showing it. */
async function typed({ stdin, say }: SecretPlaces): Promise<string> {
  say('What gives access (it is not shown), then Enter:');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
  }
}

async function piped({ stdin }: SecretPlaces): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += String(chunk);
    if (text.length > MOST_CHARACTERS) break;
  }
  return text;
}

async function given(input: CommandInput, places: SecretPlaces): Promise<string> {
  const [variable, file] = [optionText(input, 'from-env'), optionText(input, 'from-file')];
  if (variable !== null && file !== null)
    throw new UsageError('secret-where', 'Say --from-env or --from-file, not both');
  if (variable !== null) return places.env[variable] ?? '';
  if (file === null) return places.stdin.isTTY === true ? typed(places) : piped(places);
  try {
    return await readFile(resolve(places.folder, file), 'utf8');
  } catch (error) {
    throw new UsageError('secret-where', `--from-file cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Reads a secret from a place where nobody sees it: a variable, a file, or standard input. Arguments are no such place,
 * because every user of the machine can list them.
 * @throws UsageError `secret-where`, `secret-form`. Their words contain nothing of the secret.
 */
export async function readSecretInput(input: CommandInput, places: SecretPlaces): Promise<string> {
  const secret = (await given(input, places)).replace(/\r?\n$/, '');
  if (secret === '') throw new UsageError('secret-form', 'Nothing was given that would give access');
  // The secret may become part of a header.
  if (secret.length > MOST_CHARACTERS || /[^\t\x20-\x7e\x80-\u{10ffff}]/u.test(secret))
    throw new UsageError('secret-form', `What gives access is one line of at most ${MOST_CHARACTERS} characters`);
  return secret;
}
