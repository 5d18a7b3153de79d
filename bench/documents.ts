import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readInstitutions } from '../demo/content.ts';
import { VERDICT_CODES } from '../services/model/codes.ts';
import type { DocumentInstance, IndexedSummary, OfferDocument } from '../services/search/document.ts';
import { iscedLabels } from '../services/vocab/isced-f.ts';
import { createRandom } from './random.ts';
import { DATA, lines } from './shared-data.ts';
import { benchSummary } from './summary.ts';

const CORPUS = ['courses', 'courses.jsonl.gz'] as const;

const COUNTRIES = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];
const ISCED = [
  '0111',
  '0231',
  '0288',
  '0311',
  '0413',
  '0511',
  '0541',
  '0611',
  '0612',
  '0613',
  '0714',
  '0732',
  '0811',
  '0911',
  '0913',
  '1015',
];
const ASSURED = [['true', 'provider', 'official'], ['true', 'offer'], ['false'], ['unknown'], ['unknown']];
const SKILLS = 13_000;
const SUMMARY_CHARACTERS = 1_500;
const YEAR = 2027;

export interface Text {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly outcomes: string;
}

type Random = ReturnType<typeof createRandom>;

/** Each text of the demo's offers in each of its languages. */
function demoTexts(): Text[] {
  return readInstitutions().flatMap(({ offers }) =>
    offers.flatMap(({ title, description, outcomes }) =>
      Object.entries(title).map(([lang, text]): Text => {
        const learnt = outcomes.flatMap((outcome) => outcome.title[lang] ?? []).join(' ');
        return { lang, title: text, description: description[lang] ?? '', outcomes: learnt };
      }),
    ),
  );
}

/** Texts of real course descriptions where they are available, else those of the demo. The answer says which. */
export function readTexts(): { readonly from: 'courses' | 'demo'; readonly texts: readonly Text[] } {
  if (!existsSync(join(DATA, ...CORPUS))) return { from: 'demo', texts: demoTexts() };
  const texts = [...lines<Readonly<Record<string, string | null>>>(...CORPUS)].map(
    ({ lang, title, description, learningOutcomes }): Text => ({
      lang: lang ?? 'und',
      title: title ?? '',
      description: description ?? '',
      outcomes: learningOutcomes ?? '',
    }),
  );
  return { from: 'courses', texts };
}

/** Picks a value. Popular ones are much more frequent than rare ones. */
const skewed = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random.next() * random.next() * items.length)] as T;

function instancesOf(random: Random, lang: string): DocumentInstance[] {
  return Array.from({ length: 1 + random.whole(4) }, (_, n) => ({
    id: `i${n}`,
    mode: skewed(random, ['online', 'onsite', 'blended', 'hybrid', 'workbased', 'unknown']),
    languages: [random.next() < 0.7 ? lang : random.pick(['en', 'de', 'fr', 'es', 'it'])],
    times: skewed(random, [['unknown'], ['evening'], ['daytime'], ['weekend', 'self-paced']]),
    places: [skewed(random, COUNTRIES)],
    subtitles: ['unknown'],
    accessible: ['unknown'],
    start:
      random.next() < 0.8
        ? `${YEAR}-${String(1 + random.whole(12)).padStart(2, '0')}-${String(1 + random.whole(28)).padStart(2, '0')}`
        : null,
    openStart: false,
    end: null,
    deadline: null,
    state: 'unknown',
    price: random.next() < 0.5 ? random.whole(1_000) : null,
  }));
}

/** Document `n` of a load: a real text, everything else made up. */
export function benchDocument(n: number, texts: readonly Text[]): OfferDocument {
  const random = createRandom(n * 31 + 7);
  const text = texts[n % texts.length] as Text;
  const instances = instancesOf(random, text.lang);
  const skill = Array.from({ length: 1 + random.whole(5) }, () => Math.floor(random.next() * random.next() * SKILLS));
  const isced = skewed(random, ISCED);
  const starts = instances.flatMap(({ start }) => start ?? []).sort();
  const verdict = random.pick(VERDICT_CODES);
  const eqf = random.next() < 0.1 ? null : 4 + random.whole(5);
  const ects = random.next() < 0.2 ? null : (1 + random.whole(60)) / 2;
  return {
    id: `b${n.toString(36)}`,
    revision: n + 1,
    tx: String(n + 1),
    title: { [text.lang]: text.title },
    summary: { [text.lang]: text.description.slice(0, SUMMARY_CHARACTERS) },
    outcomes: { [text.lang]: text.outcomes.slice(0, SUMMARY_CHARACTERS) },
    skillLabels: {},
    providerName: { und: `University ${n % 2_000}` },
    fieldLabels: [iscedLabels(isced)],
    keywords: [`B-${n}`],
    skill: [
      ...new Set(
        skill.flatMap((s) =>
          [s, `a${s % 400}`, `b${s % 40}`, `c${s % 8}`].map((id) => `http://data.europa.eu/esco/skill/${id}`),
        ),
      ),
    ],
    isced: [isced, isced.slice(0, 3), isced.slice(0, 2)],
    country: [skewed(random, COUNTRIES)],
    provider: [`p${Math.floor(random.next() * random.next() * 2_000)}`],
    kind: skewed(random, ['short-programme', 'course', 'module', 'mooc', 'programme']),
    microCredential: skewed(random, ['yes', 'likely', 'unknown', 'no']),
    openTo: skewed(random, ['anyone', 'unknown', 'alliance', 'restricted']),
    setting: skewed(random, ['unknown', 'formal', 'non-formal']),
    credential: skewed(random, ['unknown', 'assessed-certificate', 'digital-credential']),
    alliance: ['unknown'],
    assessment: [skewed(random, ['unknown', 'written-examination', 'portfolio', 'quiz'])],
    credits: [ects === null ? 'unknown' : 'ECTS'],
    qa: ['unknown'],
    licence: skewed(random, ['unknown', 'http://creativecommons.org/licenses/by/4.0/']),
    stackable: skewed(random, ['unknown', 'true']),
    skillBasis: 'stated',
    languageLevel: 'unknown',
    verdict,
    assured: random.pick(ASSURED),
    eqf,
    ects,
    hours: ects === null ? null : ects * 25,
    ...(ects === null ? {} : { hoursMost: ects * 30 }),
    instances,
    nextStart: starts[0] ?? null,
    price: null,
    updated: `2026-0${1 + (n % 9)}-01T00:00:00.000Z`,
    hit: benchSummary({
      id: `b${n.toString(36)}`,
      title: { [text.lang]: text.title },
      excerpt: { [text.lang]: text.description.slice(0, 300) },
      code: verdict,
      eqf,
      ects,
      instances,
    }) as IndexedSummary,
  };
}

/**
 * Addresses of realistic searches: a tenth without words, a third with two or more active groups of facets, ten facets
 * each.
 */
export function benchQueries(count: number, texts: readonly Text[]): string[] {
  const random = createRandom(99);
  const facets = 'isced,country,provider,kind,microCredential,openTo,verdict,eqf,mode,language';
  const GROUPS: readonly (() => [string, string])[] = [
    () => ['country', random.pick(COUNTRIES)],
    () => ['eqf', '6-7'],
    () => ['language', 'en'],
    () => ['mode', 'online'],
    () => ['assured', 'true'],
    () => ['ects', '2-6'],
  ];
  return Array.from({ length: count }, (_, n) => {
    const text = random.pick(texts);
    const words = text.title.split(/\s+/).filter((word) => word.length > 2);
    const parameters = new URLSearchParams({ facets, lang: 'en' });
    if (n % 10 !== 0) parameters.set('q', words.slice(0, 1 + random.whole(3)).join(' '));
    if (n % 3 === 0) {
      const first = random.whole(GROUPS.length);
      const more = 1 + random.whole(2);
      for (let group = 0; group <= more; group++) {
        const [name, value] = (GROUPS[(first + group) % GROUPS.length] as () => [string, string])();
        parameters.set(name, value);
      }
    }
    return `/v1/offers?${parameters}`;
  });
}
