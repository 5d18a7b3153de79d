import type { Readable } from 'node:stream';
import { z } from 'zod';
import { LOG_LEVELS } from '../../services/log/logger.ts';

/** The most bytes of the line that says what the holder of a folder should do. */
export const REQUEST_BYTES = 65_536;

/**
 * A command for another process, as the first line of a connection. The settings of the caller's environment are not
 * sent, and so no secret of theirs is: the command works with the settings of the process that holds the folder. What
 * `sources access` is given to keep is part of its input.
 */
export const Request = z.object({
  name: z.string(),
  input: z.object({
    positionals: z.array(z.string()),
    values: z.record(z.string(), z.union([z.string(), z.boolean()])),
  }),
  /** The caller's folder, where relative paths start. */
  folder: z.string(),
  interactive: z.boolean(),
  outputSeen: z.boolean(),
  logLevel: z.enum(LOG_LEVELS),
});
export type Request = Readonly<z.infer<typeof Request>>;

/** Any further line of the caller: the command should stop, as if a process of its own had got the signal. */
export const Stop = z.object({ stop: z.enum(['SIGINT', 'SIGTERM', 'SIGHUP']) });

const ProgressState = z.object({ done: z.number(), total: z.number(), offers: z.number(), rate: z.number() });

/** One line of an answer. `accepted` comes first and `status` last. */
export const Reply = z.union([
  z.object({ accepted: z.literal(true) }),
  z.object({ out: z.string() }),
  z.object({ say: z.string() }),
  /** Null: the progress bar is removed. */
  z.object({ progress: ProgressState.nullable() }),
  z.object({ status: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
]);
export type Reply = z.infer<typeof Reply>;

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines. Only `\n` ends a line, because texts may contain other line ends.
 * @throws RangeError where a line has more than `maxBytes`.
 */
export async function* linesOf(stream: Readable, maxBytes: number): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8');
      [begun, bytes, from] = [[], 0, end + 1];
    }
    const rest = chunk.subarray(from);
    bytes += rest.length;
    if (bytes > maxBytes) throw new RangeError(`a line of more than ${maxBytes} bytes`);
    if (rest.length > 0) begun.push(rest);
  }
}
