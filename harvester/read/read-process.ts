import { answerOnce } from './answer-once.ts';
import { readSnapshot } from './read.ts';

// This file is a process of its own. Only in-process.ts starts it.

answerOnce(readSnapshot);
