import { cutText } from '../../services/model/cut-text.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import { remembered } from '../../services/vocab/remembered.ts';
import type { DraftCredit } from '../draft.ts';
import type { RecordFindings } from './record-findings.ts';
import { parseNumber } from './scalars.ts';

type Credit = OfferContent['credits'][number];

/** More than a bachelor, a master and a doctorate together. More than this is a mistake in the data. */
const MOST_ECTS = 420;
const MAX_CREDITS = 20;
const MAX_RAW_CHARACTERS = 200;
const PATH = 'credits/points';

/** The credit points of an offer. */
export interface Credits {
  readonly ects: number | null;
  readonly ectsRange: OfferContent['ectsRange'];
  readonly credits: Credit[];
}

interface Point {
  readonly least: number;
  readonly most: number;
  /** True where the text itself says that it is ECTS. */
  readonly ects: boolean;
  readonly exact: boolean;
}

const NUMBER = '\\d{1,4}(?:[.,]\\d{1,3})?(?:[eE][+-]?\\d{1,2})?';
const SPAN = `(?<![\\d.,+-])(${NUMBER})(?:\\s*(?:-|–|—|to|bis|a|à|tot|til|till|do|až|al)\\s*(${NUMBER}))?(?![\\d.,]*\\d)`;
/** A number beside the word “ECTS”, before or after it. */
const ECTS_POINTS = new RegExp(
  `${SPAN}\\s*ects(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])ects[\\p{L}\\s.:=-]{0,20}${SPAN}`,
  'giu',
);
/** A number with any word before or after it, as the country's language may have it. */
const ANY_POINTS = new RegExp(
  `^(?:\\p{L}[\\p{L}.\\s-]{0,30}[:=]?\\s*)?${SPAN}\\s*([\\p{L}][\\p{L}\\s.*·-]{0,40})?$`,
  'iu',
);
/** Words that count time and not credits. */
const TIME =
  /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|uren|timer|timmar|tuntia|godzin\p{L}*|tage?|days?|jours?|weeks?|wochen?|semaines?|months?|monate?|mois|years?|jahre?|ans?|sem(?:ester)?s?|%)(?![\p{L}])/iu;
const IN_BRACKETS = /[([{][^()[\]{}]{0,200}[)\]}]/g;

function pointOf(from: string | undefined, to: string | undefined, rest: Pick<Point, 'ects' | 'exact'>): Point | null {
  const one = from === undefined ? null : parseNumber(from);
  const other = to === undefined ? one : parseNumber(to);
  return one === null || other === null ? null : { least: Math.min(one, other), most: Math.max(one, other), ...rest };
}

/**
 * Reads `5`, `5,0`, `60 ECTS`, `ECTS 5`, `7,5 hp`, `5 ECTS (125 h)`, `3-5`: the number, or the two ends. A number
 * beside “ECTS” goes before all others. Without that word any word may stand beside it that does not count time.
 */
const parsePoint = remembered(readPoint);

function readPoint(raw: string): Point | null {
  const text = (codeText(raw) ?? '').replace(/(\d)\s?½/g, '$1.5').replace(/(?<!\d)½/g, '0.5');
  const exact = /^\d+(?:\.\d+)?$/.test(raw);
  const beside = [...text.matchAll(ECTS_POINTS)];
  const [first] = beside;
  if (first !== undefined && beside.length === 1)
    return pointOf(first[1] ?? first[3], first[2] ?? first[4], { ects: true, exact });
  if (beside.length > 1) return null;
  const match = ANY_POINTS.exec(text.replace(IN_BRACKETS, ' ').trim());
  if (match === null || TIME.test(match[3] ?? '')) return null;
  return pointOf(match[1], match[2], { ects: /(?<!\p{L})ects(?!\p{L})/iu.test(text), exact });
}

function readCredit({ framework, point }: DraftCredit, report: RecordFindings): Credit {
  const read = parsePoint(point);
  const isRange = read !== null && read.least !== read.most;
  if (read === null) report.add('credit-unknown', PATH, point);
  else if (isRange) report.add('credit-range', PATH, point);
  else if (!read.exact) report.add('credit-spelling', PATH, point);
  const named = framework === null ? null : report.vocabulary.creditSystem(framework);
  const system = named ?? (read?.ects === true ? 'ECTS' : null);
  if (framework !== null && named === null) report.add('code-unknown', 'credits/framework', framework);
  if (system === null && framework === null) report.add('credit-without-framework', 'credits/framework', point);
  return {
    system: system ?? (framework === null ? 'unknown' : cutText(framework, MAX_RAW_CHARACTERS)),
    value: isRange ? null : (read?.least ?? null),
    least: isRange ? read.least : null,
    most: isRange ? read.most : null,
    raw: cutText(point.trim(), MAX_RAW_CHARACTERS),
    awarded: null,
  };
}

/**
 * The credit points of an offer. They are ECTS only where the source says so. Where several numbers or a range are
 * stated, we keep the least and the most, so that the offer is found by each of them.
 */
export function creditsOf(drafts: readonly DraftCredit[], report: RecordFindings): Credits {
  if (drafts.length > MAX_CREDITS) report.add('too-many-values', 'credits', String(drafts.length));
  const order = ({ system, raw }: Credit) => `${system} ${raw}`;
  const credits = drafts
    .map((draft) => readCredit(draft, report))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, MAX_CREDITS);
  const stated = credits
    .flatMap(({ system, value, least, most }) => (system === 'ECTS' ? [value, least, most] : []))
    .filter((number) => number !== null)
    .sort((a, b) => a - b);
  const [least, most] = [stated[0], stated.at(-1)];
  if (least === undefined || most === undefined) return { ects: null, ectsRange: null, credits };
  if (most > MOST_ECTS) {
    report.add('credit-implausible', PATH, String(most));
    return { ects: null, ectsRange: null, credits };
  }
  if (least === most) return { ects: least, ectsRange: null, credits };
  if (!credits.some((credit) => credit.least === least && credit.most === most))
    report.add('credit-ambiguous', PATH, [...new Set(stated)].join(', '));
  return { ects: null, ectsRange: [least, most], credits };
}
