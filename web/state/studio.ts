import { type Layout, WIDGET_FACETS } from '../views/widget.ts';
import { listed, valuesOf } from './asked.ts';
import { colourOf, contrast, readableOn } from './contrast.ts';
import { hitNumber, layoutOf } from './widget-looks.ts';

/** The filters with which a widget can begin. */
export const STUDIO_FILTERS = ['country', 'isced', 'eqf', 'language'] as const;
/** The filters among which a reader can choose. */
export const STUDIO_FACETS = [
  'country',
  'isced',
  'eqf',
  'language',
  'mode',
  'time',
  'assured',
  'microCredential',
  'free',
  'openTo',
  'provider',
] as const;
export const COLOURS = ['accent', 'paper', 'ink'] as const;
const FIRST_COLOURS = { accent: '#1d4e89', paper: '#ffffff', ink: '#1b1f24' } as const;
const FIRST_FACETS: readonly string[] = WIDGET_FACETS;
const MOST_TOKEN = 4_000;
/** The most values of one filter: as many as the API takes. */
const MOST_VALUES = 100;

/** What was chosen in the studio. */
export interface Studio {
  /** The search at the beginning, as a query string. */
  readonly filters: string;
  /** Empty = as the host page. */
  readonly lang: string;
  readonly layout: Layout;
  readonly size: number;
  readonly facets: readonly string[];
  readonly token: string;
  /** True where its colours are to be used. */
  readonly own: boolean;
  readonly colours: Readonly<Record<(typeof COLOURS)[number], string>>;
}

/** What a sent form of the studio says. What cannot be used is as at the beginning. */
export function studioOf(sent: URLSearchParams, languages: readonly string[]): Studio {
  const filters = new URLSearchParams();
  for (const name of STUDIO_FILTERS)
    for (const value of [...new Set(valuesOf(sent, name))].slice(0, MOST_VALUES)) filters.append(name, listed(value));
  const isSent = sent.has('layout');
  const lang = sent.get('in') ?? '';
  return {
    filters: String(filters),
    lang: languages.includes(lang) ? lang : '',
    layout: layoutOf(sent.get('layout')),
    size: hitNumber(sent.get('size')),
    facets: STUDIO_FACETS.filter((one) => (isSent ? sent.getAll('facet') : FIRST_FACETS).includes(one)),
    token: (sent.get('token') ?? '').replace(/\s+/g, '').slice(0, MOST_TOKEN),
    own: sent.get('own') === 'true',
    colours: {
      accent: colourOf(sent.get('accent')) ?? FIRST_COLOURS.accent,
      paper: colourOf(sent.get('paper')) ?? FIRST_COLOURS.paper,
      ink: colourOf(sent.get('ink')) ?? FIRST_COLOURS.ink,
    },
  };
}

/** The contrasts that matter, in this order: text, links, words on buttons. */
export function contrastsOf({ accent, paper, ink }: Studio['colours']) {
  return [
    { pair: 'onPaper', ratio: contrast(ink, paper) },
    { pair: 'linkOnPaper', ratio: contrast(accent, paper) },
    { pair: 'onAccent', ratio: contrast(readableOn(accent), accent) },
  ] as const;
}

/** Names and values of the custom properties by which a host page sets the colours. */
export function coloursOf({ accent, paper, ink }: Studio['colours']): readonly (readonly [string, string])[] {
  return [
    ['--accredex-accent', accent],
    ['--accredex-accent-strong', accent],
    ['--accredex-on-accent', readableOn(accent)],
    ['--accredex-link', accent],
    ['--accredex-page', paper],
    ['--accredex-field', paper],
    ['--accredex-pale', paper],
    ['--accredex-ink', ink],
    ['--accredex-quiet', ink],
  ];
}

/** The attributes of the element. `theme` is fixed with own colours, because these are chosen for one scheme. */
export function attributesOf({ filters, lang, layout, size, facets, token, own }: Studio): [string, string][] {
  const all: [string, string][] = [
    ['lang', lang],
    ['filters', filters],
    ['facets', facets.join(',')],
    ['layout', layout],
    ['size', String(size)],
    ['token', token],
    ['theme', own ? 'light' : ''],
  ];
  return all.filter(([name, value]) => value !== '' || name === 'facets');
}

/** What the operator types to lock these filters. Null where none is chosen: a token that locks nothing is not made. */
export function commandOf({ filters }: Pick<Studio, 'filters'>): string | null {
  // Encoded values have nothing in them that a shell reads otherwise.
  return filters === '' ? null : `accredex portal token --filter "${filters}"`;
}

/** Where the widget comes from. `linkText`: of the link for who has no script; `page`: language of that page. */
export interface SnippetParts {
  readonly origin: string;
  readonly file: string;
  readonly integrity: string;
  readonly page: string;
  readonly linkText: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);

/** The lines to paste into a page. */
export function snippetOf(studio: Studio, { origin, file, integrity, page, linkText }: SnippetParts): string {
  const asked = new URLSearchParams(studio.filters);
  asked.set('facets', studio.facets.join(','));
  asked.set('layout', studio.layout);
  asked.set('size', String(studio.size));
  if (studio.token !== '') asked.set('portal', studio.token);
  const attributes = attributesOf(studio).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const rule = coloursOf(studio.colours).map(([name, value]) => `  ${name}: ${value};`);
  const style = studio.own ? ['<style>', 'accredex-search {', ...rule, '}', '</style>'] : [];
  return [
    `<script type="module" src="${origin}/assets/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    ...style,
    `<accredex-search${attributes.join('')}>`,
    `  <a href="${escaped(`${origin}/${studio.lang || page}/embed?${asked}`)}">${escaped(linkText)}</a>`,
    '</accredex-search>',
    '',
  ].join('\n');
}
