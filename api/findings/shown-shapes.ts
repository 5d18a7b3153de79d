import type { Messages } from '../../messages/words.ts';
import { SAME_CODES } from '../../services/model/also-told.ts';
import type { ShownShapes } from '../../services/model/shapes-report.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { placesOfCodes } from '../../services/store/sources/finding-kinds.ts';
import { lastReadRun } from '../../services/store/sources/runs.ts';
import { readShapeReport } from '../../services/store/sources/shape-reports.ts';
import { showShapes } from '../presenters/shapes.ts';

/**
 * What shapes say of the last complete reading of a source, in a form that may be passed on. Null where none was held
 * against them yet.
 */
export async function shownShapes(
  { id, path, type }: Pick<Source, 'id' | 'path' | 'type'>,
  q: Queryable,
  messages: Pick<Messages, 'sources' | 'language'>,
): Promise<ShownShapes | null> {
  // A source that was of ELM once may publish in another format now.
  const kept = type === 'elm' ? await readShapeReport(q, id) : null;
  if (kept === null) return null;
  const run = kept.report.groups.length === 0 ? null : await lastReadRun(q, id);
  const own = run === null ? [] : await placesOfCodes(q, run.id, SAME_CODES);
  return showShapes(kept.report, { messages, own, address: path, at: kept.at });
}
