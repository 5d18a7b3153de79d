import type { ShapesReport } from '../../services/model/shapes-report.ts';
import { collecting } from '../../services/shacl/collect.ts';
import { loadShapes } from '../../services/shacl/load-shapes.ts';
import { surroundingsOf } from '../../services/shacl/surroundings.ts';
import { createShapesValidator } from '../../services/shacl/validator.ts';
import { erasedKey } from '../../services/store/offers/erasures.ts';
import { erasedText } from '../../services/vocab/erased-text.ts';
import { openPublication } from '../formats/elm/elm.ts';
import { createRunFindings } from '../read/findings.ts';
import type { ShapesInput } from './outcome.ts';
import { unitsOf } from './units.ts';

/** How many offers of a publication are validated, and for how long: 20 000 offers of the usual size take a minute. */
export const MAX_UNITS = 20_000;
const BUDGET_MS = 180_000;
/** After so many offers that took too long, it is the shapes. Nothing more is validated against them. */
const MAX_SLOW = 5;

const NOTHING = { offers: 0, validated: 0, large: 0, slow: 0, results: 0, leftOut: 0, groups: [] };

/** Bounds that tests set lower. */
export interface ShapesBounds {
  readonly units?: number;
  readonly budgetMs?: number;
  readonly unitMs?: number;
}

/**
 * Validates a publication against shapes, one offer with its surroundings at a time.
 * @throws UsageError `shapes`; else only what the system says of a full disk or a vanished file.
 */
export async function validatePublication(
  { shapes: paths, erased, ...input }: ShapesInput,
  { units: most = MAX_UNITS, budgetMs = BUDGET_MS, unitMs }: ShapesBounds = {},
): Promise<ShapesReport> {
  const shapes = await loadShapes(paths);
  const validator = createShapesValidator(shapes, unitMs === undefined ? {} : { mostMs: unitMs });
  const said = {
    shapes: [...shapes.names],
    notices: shapes.notices.map((one) => ({ ...one, examples: [...one.examples] })),
  };
  const opened = await openPublication(input, createRunFindings());
  if (opened.state !== 'open') return { state: 'unread', reason: opened.reason, ...said, ...NOTHING };
  const { index } = opened;
  const texts = erasedText(erased.texts);
  const gone = new Set(erased.keys);
  const isGone = (id: string) => gone.size > 0 && gone.has(erasedKey({ authority: '', key: id }));
  const found = collecting(shapes, texts?.without);
  try {
    const { units, all } = unitsOf(index);
    const whole = { index, units: all, ancestors: shapes.ancestors };
    const until = performance.now() + budgetMs;
    let [validated, large, slow] = [0, 0, 0];
    let reason: string | null = null;
    for (const roots of units.slice(0, most)) {
      if (slow >= MAX_SLOW || performance.now() > until) {
        reason = 'slow';
        break;
      }
      const [subject] = roots;
      if (isGone(subject)) continue;
      const { quads, own, cut } = surroundingsOf(roots, whole);
      const result = cut ? null : validator.validate(quads, (id) => own.has(id) && !found.isTold(id));
      if (result === null) large++;
      else if (result.state !== 'validated') {
        slow++;
        if (result.state === 'broken') reason = result.why.slice(0, 200);
      } else {
        validated++;
        found.add(subject.startsWith('_:') ? null : subject, roots, own, result.results);
      }
    }
    return { state: 'validated', reason, ...said, ...found.report(), offers: units.length, validated, large, slow };
  } finally {
    index.close();
  }
}
