import { bg } from './bg/words.ts';
import { cs } from './cs/words.ts';
import { da } from './da/words.ts';
import { el } from './el/words.ts';
import { et } from './et/words.ts';
import { fi } from './fi/words.ts';
import { ga } from './ga/words.ts';
import { hr } from './hr/words.ts';
import { hu } from './hu/words.ts';
import { lt } from './lt/words.ts';
import { lv } from './lv/words.ts';
import { mt } from './mt/words.ts';
import { nl } from './nl/words.ts';
import { pt } from './pt/words.ts';
import { ro } from './ro/words.ts';
import { sk } from './sk/words.ts';
import { sl } from './sl/words.ts';
import { sv } from './sv/words.ts';
import type { ComingLanguage } from './words.ts';

/**
 * Languages that are being translated, which no reader is offered: `npm run words` says what each still wants. One that
 * wants nothing moves to `messages.ts`.
 */
export const COMING: Readonly<Record<string, ComingLanguage>> = {
  bg,
  cs,
  da,
  el,
  et,
  fi,
  ga,
  hr,
  hu,
  lt,
  lv,
  mt,
  nl,
  pt,
  ro,
  sk,
  sl,
  sv,
};
