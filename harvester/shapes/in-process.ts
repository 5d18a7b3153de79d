import { AppError, UsageError } from '../../services/errors.ts';
import type { ShapesReport } from '../../services/model/shapes-report.ts';
import { deadlineOf, entryBeside } from '../read/in-process.ts';
import { inOwnProcess, type Limits } from '../read/own-process.ts';
import type { ValidateShapes } from './outcome.ts';

/** What validating may take beside the reading. The process itself ends it earlier (`validatePublication`). */
const VALIDATE_MS = 240_000;

/**
 * `validatePublication` in a process of its own (`inOwnProcess`, which says how it rejects).
 * @throws UsageError `shapes`.
 */
export function validateInProcess(limits: Limits = {}): ValidateShapes {
  return async (input, signal) => {
    const deadlineMs = limits.deadlineMs ?? (await deadlineOf(input)) + VALIDATE_MS;
    const entry = entryBeside(import.meta.url, 'shapes-process');
    return inOwnProcess<ShapesReport>(entry, input, { ...limits, deadlineMs }, signal).catch((error: unknown) => {
      if (error instanceof AppError && error.facts.code === 'shapes') throw new UsageError('shapes', error.message);
      throw error;
    });
  };
}
