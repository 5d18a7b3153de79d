import { bg } from './bg/words.ts';
import { cs } from './cs/words.ts';
import { da } from './da/words.ts';
import { el } from './el/words.ts';
import { hu } from './hu/words.ts';
import { nl } from './nl/words.ts';
import { pt } from './pt/words.ts';
import { ro } from './ro/words.ts';
import { sv } from './sv/words.ts';
import type { ComingLanguage } from './words.ts';

/**
 * Languages that are being translated, which no reader is offered: `npm run words` says what each still wants. One that
 * wants nothing moves to `messages.ts`.
 */
export const COMING: Readonly<Record<string, ComingLanguage>> = { bg, cs, da, el, hu, nl, pt, ro, sv };
