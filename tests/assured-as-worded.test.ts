import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordVerdict } from '../api/presenters/verdict-words.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { createStoreEngine } from '../indexer/engines/store.ts';
import { projectOffer } from '../indexer/project.ts';
import { assuranceStatements } from '../messages/assurance/assurance.ts';
import { silentLogger } from '../services/log/logger.ts';
import { VERDICT_CODES } from '../services/model/codes.ts';
import type { RegistryProvider, RegistryReport } from '../services/model/registry-facts.ts';
import type { VerdictCode } from '../services/model/verdict.ts';
import { indexFacts } from '../services/registry/rules/facts-index.ts';
import { judge } from '../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../services/registry/rules/judged-offer.ts';
import { explanationFacts, toVerdict } from '../services/registry/verdict/verdict.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { searchQuery } from './helpers/offer-documents.ts';
import { offerContent, offerRecord } from './helpers/offer-records.ts';
import { audit, facts, of, offer, programme, provider, relation, report, TODAY } from './helpers/register-records.ts';
import { openTestStore, type TestStore } from './helpers/store.ts';
import { messagesIn } from './helpers/words.ts';

interface Setting {
  readonly code: VerdictCode;
  readonly reports?: readonly RegistryReport[];
  readonly providers?: readonly RegistryProvider[];
  readonly offered?: Partial<JudgedOffer>;
}

const [NEGATIVE, VOLUNTARY, PAST, TO_COME, HELD] = [
  { decision: 'negative' },
  { status: 'voluntary' },
  { validFrom: '2015-01-01', validTo: '2020-12-31' },
  { validFrom: '2027-01-01', validTo: '2032-12-31' },
  { flag: 'high' },
] as const;
const CONDITIONAL = { decision: 'positive with conditions or restrictions' } as const;
const review = (id: number, more: Partial<RegistryReport> = {}) => report(id, 'programme', more);
const heir = [provider(1, { relations: [relation('absorbed', 2, { date: '2020-01-01' })] }), provider(2)];
const whole = [provider(1, { relations: [relation('includes', 2, { type: 'faculty' })] }), provider(2)];
const degree = (id: number, more: Partial<RegistryReport> = {}) =>
  review(id, { programmes: [programme(id, { names: ['Ethics'], degree: true, level: null, ects: null })], ...more });
const part = { partOf: [{ titles: ['Ethics'], identifiers: [], leadsToDegree: true }], titles: ['Logic'] };
const bodies = (...keys: number[]) => ({
  awardingBodyIdentifiers: keys.map((key) => [{ scheme: 'deqar', value: provider(key).id }]),
});

/** Every code, and beside it what the words and the filter could see differently. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'below the register': { code: 'OUT_OF_SCOPE', reports: [audit(1)], offered: { eqf: 4 } },
  'a provider that nobody knows': { code: 'PROVIDER_NOT_FOUND', providers: [provider(9)] },
  'two providers': {
    code: 'PROVIDER_AMBIGUOUS',
    providers: [provider(1), provider(2)],
    offered: { providerIdentifiers: [1, 2].map((key) => ({ scheme: 'deqar', value: provider(key).id })) },
  },
  'a closed provider with a review': {
    code: 'PROVIDER_CLOSED',
    reports: [audit(1)],
    providers: [provider(1, { closedOn: '2025-01-01' })],
  },
  'a no on the offer beside a yes on the provider': {
    code: 'NEGATIVE_PROGRAMME',
    reports: [review(1, NEGATIVE), audit(2)],
  },
  'a review of the offer': { code: 'PROGRAMME_ASSURED', reports: [review(1)] },
  'a conditional one beside a no on the provider': {
    code: 'PROGRAMME_ASSURED',
    reports: [review(1, CONDITIONAL), audit(2, NEGATIVE)],
  },
  'a voluntary one beside an obligatory one on the provider': {
    code: 'PROGRAMME_ASSURED',
    reports: [review(1, VOLUNTARY), audit(2)],
  },
  'a review of what was absorbed': { code: 'INHERITED_PROGRAMME', reports: [review(1, of(2))], providers: heir },
  'a degree that it is part of': { code: 'COMPONENT_OF_ASSURED_PROGRAMME', reports: [degree(1)], offered: part },
  'a degree that it is part of, and the provider': {
    code: 'COMPONENT_OF_ASSURED_PROGRAMME',
    reports: [degree(1, VOLUNTARY), audit(2)],
    offered: part,
  },
  'a no on the provider': { code: 'NEGATIVE_INSTITUTION', reports: [audit(1, NEGATIVE)] },
  'a no on the provider after a review of the offer ended': {
    code: 'NEGATIVE_INSTITUTION',
    reports: [audit(1, NEGATIVE), review(2, PAST)],
  },
  'another level': {
    code: 'LEVEL_NOT_COVERED',
    reports: [audit(1)],
    providers: [provider(1, { levels: [5, 6] })],
  },
  'a review of the provider': { code: 'INSTITUTION_ASSURED', reports: [audit(1)] },
  'a voluntary review of the provider': { code: 'INSTITUTION_ASSURED', reports: [audit(1, VOLUNTARY)] },
  'a review of the provider after one of the offer ended': {
    code: 'INSTITUTION_ASSURED',
    reports: [audit(1), review(2, PAST)],
  },
  'a review of the provider before one of the offer begins': {
    code: 'INSTITUTION_ASSURED',
    reports: [audit(1), review(2, TO_COME)],
  },
  'mixed reviews of the provider': { code: 'INSTITUTION_ASSURED', reports: [audit(1), audit(2, VOLUNTARY)] },
  'a voluntary no beside an obligatory yes': {
    code: 'INSTITUTION_ASSURED',
    reports: [audit(1), audit(2, { ...VOLUNTARY, ...NEGATIVE, validFrom: '2025-01-01' })],
  },
  'one of two awarding bodies': {
    code: 'INSTITUTION_ASSURED',
    reports: [audit(1, of(3))],
    providers: [1, 2, 3].map((key) => provider(key)),
    offered: bodies(2, 3),
  },
  'awarding bodies with contrary results': {
    code: 'NEGATIVE_INSTITUTION',
    reports: [audit(1, of(3)), audit(2, { ...of(2), ...NEGATIVE })],
    providers: [1, 2, 3].map((key) => provider(key)),
    offered: bodies(3, 2),
  },
  'a review of who was absorbed': { code: 'INHERITED_INSTITUTION', reports: [audit(1, of(2))], providers: heir },
  'a review of a part': { code: 'PARTIAL_INHERITANCE_ONLY', reports: [audit(1, of(2))], providers: whole },
  'a past review of the provider': { code: 'EXPIRED', reports: [audit(1, PAST)] },
  'a past review of the offer': { code: 'EXPIRED', reports: [review(1, PAST)] },
  'a review to come': { code: 'NOT_YET_VALID', reports: [audit(1, TO_COME)] },
  'a review of something else': {
    code: 'NOT_COVERED',
    reports: [review(1, { programmes: [programme(1, { names: ['Soil'] })] })],
  },
  'contrary reviews of one day': { code: 'NOT_COVERED', reports: [review(1), review(2, NEGATIVE)] },
  'a report that is being checked': { code: 'PENDING_EQAR_CHECK', reports: [audit(1, HELD)] },
  'no report': { code: 'NO_REPORTS' },
  'a report that does not count': { code: 'NO_REPORTS', reports: [audit(1, { validFrom: '2001-01-01' })] },
};

const id = (name: string): string => name.replaceAll(/[^a-z]+/g, '-');

/** One setting as it is stored, indexed and worded. */
function given(name: string, { reports = [], providers, offered = {} }: Setting) {
  const index = indexFacts(facts(reports, providers));
  const judged = offer(offered);
  const judgement = judge(judged, index, TODAY);
  const verdict = toVerdict(judgement, index, judged);
  const known = explanationFacts(judgement, index);
  const record = offerRecord(offerContent({ eqf: judged.eqf }), { id: id(name) });
  const messages = messagesIn('en');
  return {
    code: verdict.code,
    document: projectOffer(record, { cannotSay, skills: new Map(), verdict, facts: known, asOf: TODAY }),
    worded: wordVerdict(verdict, { eqf: judged.eqf, facts: known }, messages),
    said: assuranceStatements(verdict, messages),
    messages,
  };
}

describe.each(Object.entries(SETTINGS))('%s', (name, setting) => {
  it(`is ${setting.code}`, () => expect(given(name, setting).code).toBe(setting.code));
});

it('goes through every code', () => {
  expect(new Set(Object.values(SETTINGS).map(({ code }) => code))).toEqual(new Set(VERDICT_CODES));
});

describe('What `assured=` finds', () => {
  let store: TestStore;
  let engine: SearchEngine;
  const found = new Map<string, ReadonlySet<string>>();
  const counted = new Map<string, number>();
  beforeAll(async () => {
    store = await openTestStore();
    engine = createStoreEngine(store.db, { now: () => new Date(`${TODAY}T00:00:00Z`), log: silentLogger });
    const build = await engine.begin('1');
    await engine.upsert(
      build,
      Object.entries(SETTINGS).map(([name, setting]) => given(name, setting).document),
    );
    await engine.settle(build);
    await engine.publish(build);
    for (const value of ['true', 'false', 'offer', 'official', 'unknown']) {
      const assured = value === 'unknown' ? { values: ['unknown'], unknown: true } : { values: [value] };
      const { hits } = await engine.search(searchQuery({ codes: { assured }, size: 100 }));
      found.set(value, new Set(hits.map((hit) => hit.id)));
    }
    const { facets } = await engine.search(searchQuery({ facets: ['assured'], size: 0 }));
    for (const { value, count } of facets.assured ?? []) counted.set(value, count);
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    await store.close();
  });
  const isFound = (value: string, name: string): boolean => found.get(value)?.has(id(name)) ?? false;

  it('is what its facet counts', () => {
    for (const [value, ids] of found) expect([value, counted.get(value)]).toEqual([value, ids.size]);
  });

  describe.each(Object.entries(SETTINGS))('of %s', (name, setting) => {
    const { worded, said, messages } = given(name, setting);
    const [label, explanation] = [worded.label.en ?? '', worded.explanation.en ?? ''];
    const isNo = /negative result/.test(label);

    it('is one of yes, no and unknown', () => {
      expect(['true', 'false', 'unknown'].filter((value) => isFound(value, name))).toHaveLength(1);
    });

    it('is a no where the sentence says no', () => expect(isFound('false', name)).toBe(isNo));

    it('is unknown where the explanation says that nothing found is no bad sign', () => {
      expect(isFound('unknown', name)).toBe(explanation.includes(messages.explanation.absence));
    });

    it('is a yes on the offer where the sentence, its statement and its scope say so', () => {
      const isReviewed = /^This offer itself was externally reviewed/.test(label) && !isNo;
      expect(isFound('offer', name)).toBe(isReviewed);
      expect(/^reviewed(?! in the past|, not| with a negative|.*stated to be part)/.test(said.offer)).toBe(isReviewed);
      expect(isReviewed && !explanation.includes('speaks of this offer,')).toBe(false);
    });

    it('is a no on the offer where its statement says so', () => {
      expect(said.offer.startsWith('reviewed with a negative')).toBe(worded.code === 'NEGATIVE_PROGRAMME');
    });

    it('is a yes on the provider alone only where its statement says that it was reviewed', () => {
      const isOfProvider = isFound('true', name) && worded.scope === 'provider';
      if (isOfProvider) expect(said.subject).toMatch(/^reviewed(?! in the past|, not| with a negative)/);
      if (isFound('false', name) && worded.scope === 'provider') expect(said.subject).toMatch(/^reviewed with a neg/);
    });

    it('is official where the explanation says so of a yes', () => {
      const { obligatory, mixed } = messages.explanation;
      const saysSo = [obligatory, mixed].some((text) => explanation.includes(text));
      expect(isFound('official', name)).toBe(isFound('true', name) && saysSo);
      if (isFound('official', name)) expect(worded.flags).toContain('official');
    });
  });
});
