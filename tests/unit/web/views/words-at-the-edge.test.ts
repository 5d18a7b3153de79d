import { describe, expect, it } from 'vitest';
import { type Mistake, mistake, type ProblemText, showMistake } from '../../../../api/params/mistake.ts';
import { wordBasis } from '../../../../api/presenters/basis-words.ts';
import { presentFacets } from '../../../../api/presenters/facets.ts';
import { countryLabel, facetLabel, iscedLabel, languageLabel } from '../../../../api/presenters/names.ts';
import { wordRecognition } from '../../../../api/presenters/recognition-words.ts';
import { wordVerdict } from '../../../../api/presenters/verdict-words.ts';
import { PROBLEMS, type ProblemName, problemDetail } from '../../../../api/problem.ts';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { longDay } from '../../../../messages/day.ts';
import { wordFinding } from '../../../../messages/findings/word-finding.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import { BASIS_RULES } from '../../../../services/model/basis.ts';
import {
  CREDENTIAL_FORMS,
  KINDS,
  MICRO_CREDENTIAL,
  OPEN_TO,
  SETTINGS,
  VERDICT_CODES,
} from '../../../../services/model/codes.ts';
import { FINDING_CODES, type FindingKind } from '../../../../services/model/finding-codes.ts';
import { INSTANCE_STATES, MODES } from '../../../../services/model/instance.ts';
import type { Offer } from '../../../../services/model/public-offer.ts';
import { RECOGNITION_RULES } from '../../../../services/model/recognition-rules.ts';
import type { Verdict } from '../../../../services/model/verdict.ts';
import { FACETS } from '../../../../services/search/schema.ts';
import { presentSearchPage } from '../../../../web/state/search.ts';
import { messagePage } from '../../../../web/views/message-page.ts';
import { offerPage } from '../../../../web/views/offer-page.ts';
import { searchPage } from '../../../../web/views/search-page.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';
import { pageTexts } from '../../../helpers/page-texts.ts';
import { withoutLatin } from '../../../helpers/pseudo-words.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';
import { messagesIn } from '../../../helpers/words.ts';

/** A reader of Greek, whose words and data have no Latin letter: the platform's names of countries and days are Greek. */
const LANG = 'el';
const messages = withoutLatin(messagesIn('en'), LANG);
const reader = { lang: LANG, messages };
const given = new Map<string, string>();
const reading = readingIn(LANG, {
  messages,
  demo: true,
  names: {
    country: (code) => countryLabel(code, LANG),
    language: (code) => languageLabel(code, LANG),
    field: (code) => iscedLabel(code, LANG),
    day: (day) => longDay(day, messages),
  },
  languages: [{ code: 'el', name: 'Ελληνικά', href: '/?lang=el' }],
});
/** What stands in every language as it is: units, formats, and what is given by number. */
const EVERYWHERE = /\b(?:JSON|EUR)\b/g;
const latin = (texts: readonly string[]) => texts.filter((text) => /[a-z]{2}/i.test(text.replaceAll(EVERYWHERE, '')));

const TEXT = { el: 'Κείμενο' };
const report = (link: string, decision: Verdict['reports'][number]['decision'] = 'positive') => ({
  ...{ id: 5001, registry: 'α', url: 'https://register.example/1', agency: 'ΑΔΙΠ', agencyName: TEXT, link, decision },
  ...{ reviewed: [{ registryId: '1', name: TEXT }], activity: 'Έλεγχος', status: 'voluntary' as const },
  ...{ validFrom: '2025-01-01', validTo: '2027-12-31' },
});

const worded = (said: Partial<Verdict>) => {
  const facts = {
    candidates: [],
    successors: [],
    closedOn: '2024-01-31',
    startsOn: '2027-01-01',
    endedOn: null,
    levels: [6, 7],
  };
  const more = {
    eqf: 6,
    facts: { ...facts, candidates: [{ id: '1', name: 'Σχολή' }], successors: [{ id: '2', name: 'Σχολή' }] },
  };
  return wordVerdict(verdict({ registry: 'deqar', asOf: '2026-05-01', ...said }), more, messages);
};

/** An offer of which everything is known, in Greek. */
function offerOf(said: Partial<Verdict>): Offer {
  const content = offerContent({
    ...{ title: TEXT, description: TEXT, kind: 'course', eqf: 6, ects: 2.5, isced: ['0613'], languages: ['el', 'de'] },
    ...{
      workload: { hours: [62.5, 75] },
      homepage: 'https://x.example/',
      learningOutcomes: [{ title: TEXT, type: null, skills: [], note: {} }],
    },
    awardingBodies: [{ iri: null, identifiers: [], name: TEXT, country: null }],
    assessment: [{ type: 'quiz', title: {}, mode: null, supervised: null, identityCheck: null }],
    instances: [
      ...MODES.map((mode) =>
        offerInstance(mode, { mode, language: 'de', start: '2027-03', end: '2027', deadline: '2027-01-02' }),
      ),
      ...INSTANCE_STATES.map((state) =>
        offerInstance(state, {
          ...{ state, openStart: true, registrationUrl: 'https://x.example/', url: 'https://x.example/' },
          locations: [{ place: null, country: 'AT', region: null, city: 'Βιέννη', lat: null, lon: null }],
          prices: [{ amount: 1_200.5, currency: 'EUR', covers: 'all', for: 'anyone', condition: TEXT }],
        }),
      ),
    ],
    basis: { '/workload': { how: 'derived', rule: 'hours-per-ects', facts: { least: 25, most: 30 } } },
  });
  const record = offerRecord(content, {
    id: '1',
    notSeenSince: '2026-04-01T00:00:00.000Z',
    provider: { ...PROVIDER, name: TEXT, country: 'AT' },
  });
  const context = {
    publicUrl: 'https://catalogue.example',
    labels: new Map(),
    checkedAt: '2026-04-01T00:00:00.000Z',
    cannotSay,
  };
  const offer = assembleOffer(record, worded(said), context);
  const [first, ...rest] = offer.instances;
  const later = {
    code: 'EXPIRED',
    qualityAssured: null,
    scope: null,
    status: null,
    flags: [],
    validUntil: null,
  } as const;
  return {
    ...offer,
    basis: wordBasis(offer.basis, messages),
    instances: first === undefined ? rest : [{ ...first, verdict: { ...later, asOf: '2027-03-01' } as never }, ...rest],
  };
}

const VERDICTS: readonly Partial<Verdict>[] = VERDICT_CODES.flatMap((code) =>
  (['provider', 'awarding-body'] as const).flatMap((role) =>
    ['direct', 'parent'].map(
      (link): Partial<Verdict> => ({
        ...{
          code,
          role,
          via: link === 'direct' ? [] : (['parent'] as never),
          status: 'mixed',
          validUntil: '2027-12-31',
        },
        flags: Object.keys(messages.flag) as never,
        scope: code.includes('PROGRAMME') ? 'offer' : 'provider',
        qualityAssured: code.endsWith('ASSURED') ? true : code.startsWith('NEGATIVE') ? false : null,
        reports: Array(5).fill(report(link, 'positive with conditions or restrictions')) as never,
        alsoFound: Array(5).fill(report('linked', 'negative')) as never,
        subject: { registryId: '9001', name: TEXT, role } as never,
        unknownBodies: [TEXT, {}],
        provider: { state: 'conditional', coversMicroCredentials: 'unknown', reports: [5001] },
      }),
    ),
  ),
);

describe('What is read on a page', () => {
  it.each(
    VERDICTS.map((said) => [said.code, said.role, said.via?.[0] ?? 'direct', said] as const),
  )('is words of its language and data alone: an offer with %s of the %s, %s', (_code, _role, _via, said) => {
    expect(latin(pageTexts(offerPage(offerOf(said), {}, reading)))).toEqual([]);
  });

  it('is words of its language and data alone: a search with everything that a search can say', () => {
    const { description, ...rest } = offerOf(VERDICTS[0] ?? {});
    const hit = { ...rest, excerpt: description, matching: rest.instances };
    const values = {
      ...{
        kind: KINDS,
        microCredential: MICRO_CREDENTIAL,
        openTo: OPEN_TO,
        setting: SETTINGS,
        credential: CREDENTIAL_FORMS,
      },
      ...{ verdict: VERDICT_CODES, assured: ['any', 'true', 'offer', 'official', 'false'], mode: MODES },
      ...{
        country: ['AT', 'UK', 'UK-SCT', 'BE-FL', 'XK'],
        language: ['de', 'el', 'ga'],
        isced: ['06', '0613'],
        eqf: ['6'],
      },
    };
    const counts = Object.fromEntries(
      Object.entries(values).map(([facet, codes]) => [
        facet,
        [...codes, 'unknown'].map((value) => ({ value, count: 3 })),
      ]),
    );
    const asked = new URLSearchParams(
      Object.entries(values).map(([facet, codes]) => [facet, String(codes)] as [string, string]),
    );
    const skills = (['stated', 'inferred'] as const).flatMap((basis) =>
      Array.from({ length: 10 }, (_, at) => ({ uri: `urn:${at}`, label: TEXT, basis, confidence: 1 })),
    );
    const narrower = [{ uri: 'urn:2', label: TEXT }];
    const gain = {
      uri: 'urn:1',
      label: TEXT,
      basis: 'inferred',
      through: narrower,
      outcomes: [{ at: 0, title: TEXT }],
    };
    const answer = {
      gap: { have: [], want: [], missing: skills },
      ...{
        total: 300,
        page: 2,
        size: 20,
        hits: [{ ...hit, skills, gains: [gain] }],
        facets: presentFacets(counts, { ...reader, given }),
      },
      leftOut: Object.fromEntries([...FACETS, 'startsFrom'].map((facet) => [facet, 3])),
      rescue: [...FACETS, 'q', 'occupation', 'want'].map((facet) => ({ without: [facet], total: 2 })),
      warnings: [{ parameter: 'q', code: 'anyWord', detail: messages.problem.notFoundDetail }],
    };
    const labelOf = (facet: (typeof FACETS)[number], value: string) => facetLabel(facet, value, { ...reader, given });
    const concept = { uri: 'urn:1', label: TEXT, matched: { language: 'el', text: 'Λέξη' }, offers: 1_000 };
    for (const name of ['skill', 'occupation', 'have', 'want']) asked.append(name, 'urn:1');
    for (const name of ['findSkill', 'findOccupation', 'findHave', 'findWant']) asked.append(name, 'λέξη');
    const known = {
      labels: new Map([['urn:1', TEXT]]),
      found: { skill: [concept], occupation: [], want: [concept], have: [] },
    };
    const page = presentSearchPage(
      answer as never,
      asked,
      { q: 'λέξη', sort: 'relevance' },
      { messages, labelOf, to: reading.to, day: reading.names.day },
      known,
    );
    const none = presentSearchPage(
      { ...answer, total: 0, hits: [] } as never,
      asked,
      { q: '', sort: 'start' },
      { messages, labelOf, to: reading.to, day: reading.names.day },
      known,
    );
    const codes = /\((?:UK-SCT|BE-FL)\)/;
    expect(latin(pageTexts(searchPage(page, reading)).map((text) => text.replace(codes, '')))).toEqual([]);
    expect(latin(pageTexts(searchPage(none, reading)).map((text) => text.replace(codes, '')))).toEqual([]);
  });

  it('is words of its language and data alone: a message', () => {
    const message = { title: messages.problem.notFound, detail: messages.problem.notFoundDetail, items: [] };
    expect(latin(pageTexts(messagePage(message, reading)))).toEqual([]);
  });
});

describe('What an answer says', () => {
  it('is words of its language: problems, mistakes, findings, how values came about, what is known', () => {
    const facts = {
      part: 'engine',
      count: 2,
      names: 'α',
      id: '1',
      types: 'α',
      limit: 3,
      moment: 'α',
      title: 'α',
      date: 'α',
    };
    const problems = (Object.keys(PROBLEMS) as ProblemName[]).map((name) => problemDetail({ name, facts }, reader));
    const texts = Object.keys(messages.problem) as ProblemText[];
    const most = { least: 1, most: 2, words: 'α', from: '1', to: '2', asked: 3, successor: 'α', ...facts };
    const mistakes = texts.map(
      (code) =>
        showMistake(mistake('α', code, { value: 'α', nearest: ['α'], facts: most }) as Mistake, messages).detail,
    );
    const findings = Object.entries<FindingKind>(FINDING_CODES).flatMap(([code, { severity, facts: names }]) => {
      const said = Object.fromEntries(names.map((name) => [name, 'α']));
      const { message, harm } = wordFinding(
        { code, severity, subject: null, path: null, value: null, facts: { ...said, others: 2 } },
        messages,
      );
      return [message, harm];
    });
    const derived = { least: 1, most: 2, levels: 'α', words: 'α', word: 'α', number: '1', pointer: 'α' };
    const basis = Object.values(
      wordBasis(
        Object.fromEntries(BASIS_RULES.map((rule) => [rule, { how: 'derived', rule, facts: derived }])),
        messages,
      ),
    ).map(({ text }) => text);
    const criteria = Object.fromEntries(
      RECOGNITION_RULES.map((rule) => [rule, { known: true, level: null, rule, text: '' }]),
    );
    const known = Object.values(wordRecognition(criteria, messages)).map(({ text = '' }) => text);
    const all = [...problems, ...mistakes, ...findings, ...basis, ...known];
    expect(all.filter((text) => !text.startsWith('Ω'))).toEqual([]);
    expect(latin(all)).toEqual([]);
  });
});
