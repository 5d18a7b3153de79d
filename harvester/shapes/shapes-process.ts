import { answerOnce } from '../read/answer-once.ts';
import type { ShapesInput } from './outcome.ts';
import { validatePublication } from './validate.ts';

// This file is a process of its own. Only in-process.ts starts it.

answerOnce((input: ShapesInput) => validatePublication(input));
