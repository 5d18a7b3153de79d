import type { ShapesReport } from '../../services/model/shapes-report.ts';
import type { Erased } from '../../services/store/offers/erasures.ts';
import type { ReadInput } from '../read/outcome.ts';

/** What to validate: the bytes of a publication of ELM, as a reading gets them, and the shapes. */
export interface ShapesInput extends Pick<ReadInput, 'parts' | 'contentTypeHint' | 'spool'> {
  /** Files and folders of shapes. Empty: the program's own. */
  readonly shapes: readonly string[];
  /** What was erased once, and is not told. */
  readonly erased: Erased;
}

/** Says what shapes say of a publication. Never rejects for what is in its bytes. */
export type ValidateShapes = (input: ShapesInput, signal?: AbortSignal) => Promise<ShapesReport>;
