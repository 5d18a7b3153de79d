import type { Request, RequestHandler } from 'express';
import { loadMessages, MESSAGE_LANGUAGES, messagesIn } from '../messages/messages.ts';
import type { Messages } from '../messages/words.ts';
import { parseLanguage } from '../services/vocab/languages.ts';
import { inLanguage } from '../web/state/addresses.ts';

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

/** The path of a request without the language that it may begin with, and that language. */
export interface Place {
  /** One that we have words in. Null where the path begins with none. */
  readonly language: string | null;
  /** Begins with `/`. */
  readonly path: string;
}

/** Where a request leads: `/de/offers/x` is the page `/offers/x` in German. `/de` is its start page. */
export function placeOf(req: Request): Place {
  const [path = '/'] = req.originalUrl.split('?', 1);
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(path) ?? [];
  return MESSAGE_LANGUAGES.includes(first) ? { language: first, path: rest || '/' } : { language: null, path };
}

/**
 * The language of a request: that of its path, else by `lang`, else the first language of `Accept-Language` that
 * exists, else English. A wrong `lang` is reported elsewhere.
 */
function languageOf(req: Request): string {
  const { language } = placeOf(req);
  if (language !== null) return language;
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

/**
 * Where a page is that was asked for with `?lang=…`: at the address that begins with this language, or with English
 * where we have no words in it. Null where no language is asked for, or none that exists.
 */
export function movedByLanguage(req: Request): string | null {
  const asked = new URLSearchParams(queryOf(req));
  const code = codeOf((asked.get('lang') ?? '').trim());
  if (code === null) return null;
  asked.delete('lang');
  return inLanguage(placeOf(req).path, asked, messagesIn(code).language.code);
}

/** The query string as it was sent, without `?`. */
export function queryOf(req: Request): string {
  const mark = req.originalUrl.indexOf('?');
  return mark < 0 ? '' : req.originalUrl.slice(mark + 1);
}
