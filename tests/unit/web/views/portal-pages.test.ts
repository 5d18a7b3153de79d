import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { OfferContent } from '../../../../services/model/offer.ts';
import type { Source } from '../../../../services/model/source.ts';
import { comparePage } from '../../../../web/views/compare-page.ts';
import { providerPage } from '../../../../web/views/provider-page.ts';
import { skillsPage } from '../../../../web/views/skills-page.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';

const reading = readingIn();

/** What a source can put into any text and address. */
const HOSTILE = [
  '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  "javascript:alert('1')",
  `${'x'.repeat(5_000)}`,
  '\u202Eمرحبا بالعالم<b>',
  '</title></style></template><!--',
];

function offerOf(said: Partial<OfferContent>, id: string) {
  const context = { publicUrl: 'https://catalogue.example', labels: new Map(), cannotSay };
  return { ...assembleOffer(offerRecord(offerContent(said)), verdict(), context), id };
}

function pagesOf(text: string): string[] {
  const words = { en: text };
  const provider = { ...PROVIDER, name: words, country: text, alliances: [{ id: 'a', name: words }] };
  const source = { id: 's', name: text, lastRunAt: text, lastOutcome: 'held', lastCompleteAt: text, retiredAt: null };
  const report = {
    ...{
      id: 1,
      registry: 'demo',
      url: text,
      agency: text,
      activities: [text],
      programmes: [text, text],
      decision: text,
    },
    ...{ status: 'voluntary' as const, validFrom: text, validTo: text, isOver: true },
  };
  const entry = {
    ...{ id: PROVIDER.registryIds[0]?.id ?? 'x', key: 1, name: text, names: [], website: text, identifiers: [] },
    ...{
      otherProvider: false,
      alliance: false,
      foundedOn: null,
      closedOn: null,
      countries: [],
      levels: [],
      relations: [],
    },
  };
  const offer = offerOf(
    {
      title: words,
      languages: [text],
      skills: [{ uri: text, label: words, basis: 'inferred', confidence: 1 }],
      instances: [
        offerInstance('a', {
          language: text,
          subtitles: [text],
          locations: [{ place: null, country: text, region: null, city: text, lat: null, lon: null }],
          prices: [{ amount: 1, currency: text, covers: 'all', for: 'anyone', condition: words }],
        }),
      ],
    },
    'a',
  );
  return [
    providerPage(
      {
        ...{ provider, registry: 'demo', entries: [entry], reports: [report], moreReports: 1, total: 0, hits: [] },
        sources: [source as unknown as Source],
        findings: [
          {
            notice: { key: text, since: '2026-05-01', says: text, offerId: null, providerId: 'p1', agency: 1 },
            replies: [
              {
                ...{ finding: text, party: 'provider', who: 'p1', statement: text, state: 'upheld', decidedBy: text },
                ...{ why: text, knownFrom: '2026-05-02T09:00:00.000Z', knownTo: null },
              },
            ],
          },
        ],
      },
      reading,
    ),
    comparePage({ offers: [offer, offerOf({}, 'b')], gone: [text], tooMany: true }, '2026-05-01', reading),
    skillsPage(
      {
        ...{
          here: { uri: text, label: words },
          above: [{ uri: text, label: words }],
          total: 500,
          page: 2,
          isTree: true,
        },
        skills: [{ uri: text, label: words, offers: 1, narrower: 3 }],
      },
      reading,
    ),
  ];
}

/** The elements and the names of their attributes, in order. */
const shape = (page: string) =>
  [...page.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, tag, attributes = '']) =>
      `${tag} ${[...attributes.matchAll(/([a-z-]+)="/g)].map(([, name]) => name).join(' ')}`,
  );

describe('What sources say, on the pages of providers, comparisons and skills', () => {
  it('is text, whatever it is: it changes no element and makes no link but to the web', () => {
    const usual = pagesOf('Usual');
    for (const text of HOSTILE) {
      pagesOf(text).forEach((page, at) => {
        expect(page).not.toMatch(/<script|<img|<b>|onerror="/i);
        expect(page).not.toMatch(/href="\s*javascript:/i);
        expect(shape(page), text.slice(0, 40)).toEqual(shape(usual[at] ?? ''));
      });
    }
  });

  it('is said to be missing where it is: an offer with nothing but a title is compared, too', () => {
    const [, compared = ''] = pagesOf('Usual');
    expect(compared.match(/table-unknown/g)?.length).toBeGreaterThan(10);
    expect(compared).toContain('An offer');
  });
});
