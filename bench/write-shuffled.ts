import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import { writeShuffledFeed } from './shuffled-feed.ts';

// This file is a process of its own, so that what it needs of memory is not counted. Its arguments: the file of Turtle to
// write, its bytes, and perhaps a file for a zip of it.

async function pack(from: string, to: string): Promise<void> {
  const out = createWriteStream(to);
  const zip = new Zip((error, piece) => {
    if (error) out.destroy(error);
    else out.write(piece);
  });
  const file = new ZipDeflate('country/offers.ttl', { level: 6 });
  zip.add(file);
  for await (const piece of createReadStream(from, { highWaterMark: 1_000_000 })) {
    file.push(piece as Buffer);
    if (out.writableNeedDrain) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  file.push(new Uint8Array(), true);
  zip.end();
  out.end();
  await finished(out);
}

const [path = '', bytes = '', zip] = process.argv.slice(2);
const written = await writeShuffledFeed(path, Number(bytes));
if (zip !== undefined) await pack(path, zip);
process.send?.(written);
