import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Parser, type Quad, type Term } from 'n3';
import { FEED_PREFIXES, offerText } from './feed.ts';
import { createRandom } from './random.ts';

/** Into how many files the statements are dealt. One of them is shuffled in memory at a time. */
const HEAPS = 64;
const SEED = 41;
/** How many bytes of a heap are collected before they are written. */
const BUFFERED = 200_000;

const PREFIXES: readonly (readonly [string, string])[] = [...FEED_PREFIXES.matchAll(/@prefix (\w+): <([^>]+)>/g)].map(
  ([, name = '', iri = '']) => [name, iri],
);

function written(term: Term): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType === 'Literal') {
    const text = JSON.stringify(term.value);
    if (term.language !== '') return `${text}@${term.language}`;
    return term.datatype.value.endsWith('#string') ? text : `${text}^^${written(term.datatype)}`;
  }
  const prefix = PREFIXES.find(
    ([, iri]) => term.value.startsWith(iri) && /^[\w-]+$/.test(term.value.slice(iri.length)),
  );
  return prefix === undefined ? `<${term.value}>` : `${prefix[0]}:${term.value.slice(prefix[1].length)}`;
}

/**
 * Writes the generated feed as Turtle of at least `bytes` bytes, a statement a line, in an order that keeps nothing of
 * an offer together. Answers how many offers it has.
 */
export async function writeShuffledFeed(path: string, bytes: number): Promise<{ offers: number; triples: number }> {
  const random = createRandom(SEED);
  const folder = await mkdtemp(`${path}-`);
  const heaps = Array.from({ length: HEAPS }, (_, at) => ({
    path: join(folder, String(at)),
    file: createWriteStream(join(folder, String(at))),
    text: '',
  }));
  let [offers, size, triples] = [0, 0, 0];
  const deal = async (quads: readonly Quad[]) => {
    for (const { subject, predicate, object } of quads) {
      const line = `${written(subject)} ${written(predicate)} ${written(object)} .\n`;
      size += Buffer.byteLength(line);
      triples++;
      const heap = heaps[random.whole(HEAPS)];
      if (heap === undefined) continue;
      heap.text += line;
      if (heap.text.length < BUFFERED) continue;
      const text = heap.text;
      heap.text = '';
      if (!heap.file.write(text)) await new Promise<void>((resolve) => heap.file.once('drain', () => resolve()));
    }
  };
  try {
    while (size < bytes) {
      const body = Array.from({ length: 100 }, () => offerText(offers++, 0)).join('');
      await deal(new Parser().parse(FEED_PREFIXES + body));
    }
    for (const { file, text } of heaps) {
      file.end(text);
      await finished(file);
    }
    const out = createWriteStream(path);
    out.write(PREFIXES.map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`).join(''));
    for (const heap of heaps) {
      const lines = (await readFile(heap.path, 'utf8')).split('\n').filter((line) => line !== '');
      for (let at = lines.length - 1; at > 0; at--) {
        const other = random.whole(at + 1);
        [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
      }
      if (!out.write(`${lines.join('\n')}\n`)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
      await rm(heap.path);
    }
    out.end();
    await finished(out);
    return { offers, triples };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
