import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftLanguageLevel } from '../draft.ts';
import { languagesOf } from './codes.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

type Taught = OfferContent['languageTaught'];
type Asked = OfferContent['entryRequirements']['languageLevel'];

const MAX_LEVELS = 30;
/** A level of the Common European Framework, also one between two (`B2+`, `B2.1`). */
const CEFR = /^\s*(?:CEFR\s*)?([ABC][12])(\+|\.[1-9])?\s*$/i;

function levelOf(raw: string | null, path: string, report: RecordFindings): string | null {
  if (raw === null || raw.trim() === '') return null;
  const [, level, between = ''] = CEFR.exec(raw) ?? [];
  if (level === undefined) report.add('code-unknown', `${path}/cefr`, raw);
  return level === undefined ? null : level.toUpperCase() + between;
}

/** Each level with its one language, sorted and each once. Where a language is not known, nothing is said of it. */
function levelsOf(drafts: readonly DraftLanguageLevel[], path: string, report: RecordFindings) {
  const bySaid = new Map(
    atMost(drafts, MAX_LEVELS, path, report).flatMap(({ language, cefr }) => {
      const read = languagesOf([language], path, report);
      const level = levelOf(cefr, path, report);
      return read.map((code) => [`${code} ${level ?? ''}`, { language: code, cefr: level }] as const);
    }),
  );
  return [...bySaid].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
}

/**
 * The language that is learnt. Of several levels of one language the lowest counts, because that is where a learner
 * begins. Several languages cannot be said in one value: none is taken, and that is told.
 */
export function languageTaughtOf(drafts: readonly DraftLanguageLevel[], report: RecordFindings): Taught {
  if (drafts.length === 0) return null;
  const levels = levelsOf(drafts, 'languageTaught', report);
  const languages = [...new Set(levels.map(({ language }) => language))];
  if (languages.length > 1) report.add('language-ambiguous', 'languageTaught', languages.join(', '));
  const [language] = languages;
  if (language === undefined || languages.length > 1) return null;
  return { language, cefr: levels.find(({ cefr }) => cefr !== null)?.cefr ?? null };
}

/** Languages that one must know, with the level. A language without a level that we can read is left out. */
export function entryLanguagesOf(drafts: readonly DraftLanguageLevel[], report: RecordFindings): Asked {
  if (drafts.length === 0) return [];
  return levelsOf(drafts, 'entryLanguage', report).flatMap(({ language, cefr }) =>
    cefr === null ? [] : [{ language, cefr }],
  );
}
