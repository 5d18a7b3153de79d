import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../services/errors.ts';
import { type ReadInput, readSnapshot } from './read.ts';

// This file is a thread of its own: its only caller is in-thread.ts, which sends one input and takes one answer.
parentPort?.once('message', (input: ReadInput) => {
  readSnapshot(input).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: unknown) => parentPort?.postMessage({ error: messageOf(error) }),
  );
});
