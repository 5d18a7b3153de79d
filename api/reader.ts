import type { Request, RequestHandler } from 'express';
import { loadMessages, messagesIn } from '../messages/messages.ts';
import type { Messages } from '../messages/words.ts';
import { parseLanguage } from '../services/vocab/languages.ts';

/** Who reads the answer: their language, and our words in it (else in English). */
export interface Reader {
  /** ISO 639-1 (else 639-3). */
  readonly lang: string;
  readonly messages: Messages;
}

const FALLBACK = 'en';
/** How many languages of a header are looked at. */
const MAX_ACCEPTED = 10;

const codeOf = (tag: string): string | null =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? (parseLanguage(tag)?.code ?? null) : null;

/**
 * The language of a request: by `lang`, else the first language of `Accept-Language` that exists, else English. A wrong
 * `lang` is reported elsewhere.
 */
function languageOf(req: Request): string {
  const asked = new URLSearchParams(queryOf(req)).get('lang');
  const stated = asked === null ? null : codeOf(asked.trim());
  const accepted = req
    .acceptsLanguages()
    .slice(0, MAX_ACCEPTED)
    .flatMap((tag) => codeOf(tag) ?? []);
  return stated ?? accepted[0] ?? FALLBACK;
}

/** Has the words of a request's language at hand before anything is answered in it. */
export const bringWords: RequestHandler = (req, _res, next) => {
  loadMessages(languageOf(req)).then(() => next(), next);
};

/** The reader of a request, with the words that were brought for it. */
export function readerOf(req: Request): Reader {
  const lang = languageOf(req);
  return { lang, messages: messagesIn(lang) };
}

/** The query string as it was sent, without `?`. */
export function queryOf(req: Request): string {
  const mark = req.originalUrl.indexOf('?');
  return mark < 0 ? '' : req.originalUrl.slice(mark + 1);
}
