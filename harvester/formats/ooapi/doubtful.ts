import type { DraftText } from '../../draft.ts';

/** Shorter texts, such as names, may well be the same in two languages. */
const LONG_CHARACTERS = 60;

const languageOf = ({ language }: DraftText) => language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? null;

/**
 * Texts of which a long one stands under several languages: it is in one of them, and nothing says in which. It is kept
 * once, without a language. `doubtful` is that text.
 */
export function onceEach(texts: readonly DraftText[]): {
  readonly texts: readonly DraftText[];
  readonly doubtful: string | null;
} {
  let doubtful: string | null = null;
  const kept: DraftText[] = [];
  for (const item of texts) {
    const text = item.text.trim();
    const same = texts.filter((other) => other.text.trim() === text);
    const languages = new Set(same.map(languageOf));
    if (text.length < LONG_CHARACTERS || languages.size < 2) kept.push(item);
    else if (same[0] === item) {
      doubtful ??= text;
      kept.push({ text: item.text, language: null });
    }
  }
  return { texts: kept, doubtful };
}
