import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { Offer, OfferSummary } from '../../../../services/model/public-offer.ts';
import { html, safeUrl } from '../../../../web/views/html.ts';
import { messagePage } from '../../../../web/views/message-page.ts';
import { offerPage } from '../../../../web/views/offer-page.ts';
import { searchPage } from '../../../../web/views/search-page.ts';
import type { SkillBox } from '../../../../web/views/skill-box.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';

const reading = readingIn('en', { demo: true, languages: [{ code: 'de', name: 'Deutsch', href: '/?lang=de' }] });

/** An offer in which every text that a source can choose is `text`. */
function offerOf(text: string): Offer {
  const words = { en: text };
  const content = offerContent({
    title: words,
    description: words,
    languages: [text],
    isced: [text],
    homepage: `https://x.example/${encodeURIComponent(text)}`,
    skills: [{ uri: text, label: words, basis: 'stated', confidence: 1 }],
    learningOutcomes: [{ title: words, type: null, skills: [], note: {} }],
    entryRequirements: { text: words, offers: [], languageLevel: [] },
    awardingBodies: [{ iri: null, identifiers: [], name: words, country: null }],
    rights: { licence: text, basis: 'source', attribution: null, textsReusable: false },
    instances: [
      offerInstance('a', {
        language: text,
        locations: [{ place: null, country: text, region: null, city: text, lat: null, lon: null }],
        prices: [{ amount: 1, currency: 'EUR', covers: 'all', for: 'anyone', condition: words }],
      }),
    ],
    basis: {},
  });
  const report = {
    id: 1,
    key: 1,
    registry: text,
    url: text,
    agency: text,
    agencyName: words,
    link: text,
    reviewed: [{ registryId: text, name: words }],
    activity: text,
    decision: text,
    status: 'voluntary' as const,
  };
  const said = verdict({
    label: words,
    explanation: words,
    flags: ['near-match', text],
    reports: [{ ...report, validFrom: text, validTo: text }],
  });
  const record = offerRecord(content, { provider: { ...PROVIDER, name: words, country: text } });
  const basis = { how: 'derived', rule: 'nqf-to-eqf', facts: {}, text } as const;
  const offer = assembleOffer(record, said, { publicUrl: 'https://catalogue.example', labels: new Map(), cannotSay });
  // Whether a title is missing depends on whether it is blank, so that is left out here.
  const completeness = { ...offer.completeness, missing: [] };
  return { ...offer, completeness, basis: { '/eqf': basis, '/languages': basis } };
}

function searchOf(text: string): string {
  const { description, ...rest } = offerOf(text);
  const hit: OfferSummary = { ...rest, excerpt: description, matching: rest.instances };
  const box = (name: SkillBox['name']) => ({
    name,
    kinds: ['skill', 'occupation'],
    field: 'findSkill',
    words: text,
    chosen: [{ label: { und: text }, without: `/?${new URLSearchParams({ skill: text })}` }],
    candidates: [
      {
        label: { en: `${text} ` },
        matched: { language: 'de', text },
        offers: 1,
        href: `/?${new URLSearchParams({ skill: text })}`,
      },
    ],
  });
  return searchPage(
    {
      q: text,
      fields: [
        {
          legend: text,
          open: true,
          ranges: [
            {
              name: text,
              label: text,
              from: { name: text, value: text },
              to: { name: text, value: text },
              unknown: true,
            },
          ],
          texts: [{ name: text, label: text, value: text }],
          days: [{ name: text, label: text, value: text }],
          unknowns: [{ name: text, label: text, chosen: true }],
        },
      ],
      boxes: { skill: box('skill'), occupation: box('occupation'), have: box('have'), want: box('want') },
      missing: [{ uri: text, label: { en: text } }],
      total: 1,
      following: 0,
      hits: [
        {
          ...hit,
          gains: [
            {
              ...{ uri: text, label: { en: text }, basis: 'inferred' },
              through: [{ uri: `${text}/narrower`, label: { en: text } }],
              outcomes: [{ title: { en: text } }],
            },
          ],
        },
      ],
      groups: [
        {
          name: 'country',
          legend: text,
          values: [{ value: text, label: text, count: 1, chosen: true }],
          more: [{ value: text, label: text, count: 1, chosen: false }],
          folded: false,
        },
        {
          name: 'kind',
          legend: text,
          values: [{ value: text, label: text, count: 1, chosen: false }],
          more: [],
          folded: true,
        },
      ],
      sorts: [{ value: text, label: text, chosen: false }],
      hidden: [[text, text]],
      save: `/saved?q=${encodeURIComponent(text)}`,
      moreFilters: `/?facets=${encodeURIComponent(text)}`,
      warnings: [text],
      understood: [{ text, href: `/?${new URLSearchParams({ q: text })}` }],
      rescue: [{ text, href: `/?${new URLSearchParams({ q: text })}` }],
      leftOut: [],
      active: [{ name: text, value: text, isDefault: true, without: `/?${new URLSearchParams({ q: text })}` }],
      sameInstance: [text, text],
      leftOutByDefault: [{ name: 'openTo', count: 1, href: `/?${new URLSearchParams({ q: text })}` }],
      back: `?${new URLSearchParams({ from: text })}`,
      clear: null,
      page: 1,
      pages: 1,
      previous: null,
      next: null,
    },
    reading,
  );
}

/** The elements and attributes of a page, without values and text. */
const skeleton = (markup: string) => [...markup.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ' ', 'script', 'onload', '--', '!', '{x}', '\n'), {
      minLength: 1,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '</title><script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '<!--',
    ']]>',
    '&lt;script&gt;',
    'javascript:alert(1)',
    '</span>',
  ),
);

describe('Pages', () => {
  it('render every text inert: no text changes an element or an attribute', () => {
    const pages = [
      (text: string) => offerPage(offerOf(text), { name: text }, reading),
      searchOf,
      (text: string) => messagePage({ title: text, detail: text, items: [text] }, reading),
    ];
    for (const make of pages) {
      const expected = skeleton(make('x'));
      fc.assert(
        fc.property(hostile, (text) => {
          expect(skeleton(make(text))).toEqual(expected);
        }),
        { numRuns: 200 },
      );
    }
  });

  it('lead to http and https only', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      ' https://x.example',
      '//x.example',
      'x',
    ])
      expect(safeUrl(url)).toBeNull();
    expect(safeUrl('HTTPS://x.example')).toBe('HTTPS://x.example');
  });

  it('escape by construction: only markup made here is markup', () => {
    expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${[1, null, undefined, '"']}</p>`.markup).toBe(
      '<p>&lt;b&gt;<i>&amp;</i>1&quot;</p>',
    );
  });
});
