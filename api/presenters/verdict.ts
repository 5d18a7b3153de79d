import { MESSAGE_LANGUAGES, messagesIn } from '../../messages/messages.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Verdict } from '../../services/model/verdict.ts';

/** The sentence of a verdict in every language that we have words in. */
function labelOf(code: Verdict['code']): LanguageMap {
  return Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, messagesIn(language).verdict[code]]));
}

/** What stands behind the sentence: of whom it speaks, and what absence means. */
function explanationOf(verdict: Verdict): LanguageMap {
  return Object.fromEntries(
    MESSAGE_LANGUAGES.map((language) => {
      const words = messagesIn(language).explanation;
      const sentence =
        verdict.scope === 'offer'
          ? words.aboutOffer
          : verdict.scope === 'provider'
            ? words.aboutProvider
            : words.absence;
      return [language, sentence];
    }),
  );
}

/** A verdict with its sentences. `checkedAt` is when the register was last read whole. */
export function presentVerdict(verdict: Verdict, checkedAt: string | null): Verdict {
  return { ...verdict, label: labelOf(verdict.code), explanation: explanationOf(verdict), checkedAt };
}
