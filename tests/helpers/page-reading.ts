import type { PortalReading } from '../../web/views/portal-reading.ts';
import { messagesIn } from './words.ts';

const plain = (code: string) => code;

/** Somebody who reads a page in a language, with codes and days as they are. */
export function readingIn(lang = 'en', said: Partial<PortalReading> = {}): PortalReading {
  return {
    lang,
    messages: messagesIn(lang),
    demo: false,
    names: { country: plain, language: plain, field: plain, day: plain },
    to: (path) => path,
    path: '/',
    style: '/style.css',
    contact: null,
    address: 'https://catalogue.example/',
    publicUrl: 'https://catalogue.example',
    search: '/',
    languages: [],
    ...said,
  };
}
