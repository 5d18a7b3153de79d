import { cutText } from '../../services/model/cut-text.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import { creditSystems } from '../../services/vocab/elm-lists.ts';
import type { DraftCredit } from '../draft.ts';
import type { Report } from './report.ts';
import { parseNumber } from './scalars.ts';

type Credit = OfferContent['credits'][number];

/** More than a doctorate after a master after a bachelor: a mistake in the data. */
const MOST_ECTS = 420;
const MAX_CREDITS = 20;
const MAX_RAW_CHARACTERS = 200;
const PATH = 'elm:creditPoint/elm:point';

export interface Credits {
  readonly ects: number | null;
  readonly ectsRange: OfferContent['ectsRange'];
  readonly credits: Credit[];
}

/** `5`, `5.0`, `5,0`, `60 ECTS`, `3 credits`: the number and the unit after it. */
function parsePoint(raw: string): { readonly value: number; readonly ects: boolean; readonly exact: boolean } | null {
  const match =
    /^\s*([\d.,]+(?:[eE][+-]?\d+)?)(?:\s*(ects(?:[\s-]*(?:credits?|points?|punkte|cp|lp|op))?|credits?|points?|cp|lp|ap)\.?)?$/i.exec(
      codeText(raw) ?? '',
    );
  const value = match?.[1] === undefined ? null : parseNumber(match[1]);
  if (value === null || value < 0) return null;
  return { value, ects: /ects/i.test(match?.[2] ?? ''), exact: /^\d+(?:\.\d+)?$/.test(raw) };
}

function readCredit({ framework, point }: DraftCredit, report: Report): Credit {
  const read = parsePoint(point);
  if (read === null) report.add('credit-unknown', PATH, point);
  else if (!read.exact) report.add('credit-spelling', PATH, point);
  const named =
    framework === null ? null : (creditSystems.nameOf(framework) ?? (/^ects$/i.test(framework.trim()) ? 'ECTS' : null));
  const system = named ?? (read?.ects === true ? 'ECTS' : null);
  if (framework !== null && named === null) report.add('code-unknown', 'elm:creditPoint/elm:framework', framework);
  if (system === null && framework === null)
    report.add('credit-without-framework', 'elm:creditPoint/elm:framework', point);
  return {
    system: system ?? (framework === null ? 'unknown' : cutText(framework, MAX_RAW_CHARACTERS)),
    value: read?.value ?? null,
    least: null,
    most: null,
    raw: cutText(point.trim(), MAX_RAW_CHARACTERS),
    awarded: null,
  };
}

/** Credit points of an offer. ECTS only where the source says that they are ECTS, and only one number of them. */
export function creditsOf(drafts: readonly DraftCredit[], report: Report): Credits {
  if (drafts.length > MAX_CREDITS) report.add('too-many-values', 'elm:creditPoint', String(drafts.length));
  const credits = drafts.slice(0, MAX_CREDITS).map((draft) => readCredit(draft, report));
  const stated = new Set(credits.flatMap(({ system, value }) => (system === 'ECTS' && value !== null ? [value] : [])));
  if (stated.size > 1) report.add('credit-ambiguous', PATH, [...stated].join(', '));
  const [only] = stated;
  const ects = stated.size === 1 ? (only ?? null) : null;
  if (ects !== null && ects > MOST_ECTS) report.add('credit-implausible', PATH, String(ects));
  const order = ({ system, raw }: Credit) => `${system} ${raw}`;
  return {
    ects: ects !== null && ects <= MOST_ECTS ? ects : null,
    ectsRange: null,
    credits: credits.length < 2 ? credits : credits.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}
