import { describe, expect, it } from 'vitest';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { Instance } from '../../../../services/model/instance.ts';
import { factList } from '../../../../web/views/facts.ts';
import { bestFirst, enrolmentAnswer, priceFacts, whenFacts } from '../../../../web/views/run.ts';
import { priceText } from '../../../../web/views/text.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const TODAY = '2026-11-27';
const reading = readingIn();
const { answer } = reading.messages.offer;
const offer = (instance: Instance) =>
  assembleOffer(offerRecord(offerContent({ instances: [instance] })), verdict({}), {
    publicUrl: 'https://catalogue.example',
    labels: new Map(),
    cannotSay: () => [],
  });
const ofDay = (text: string, date: string) => text.replace('{date}', date);

describe('Dates of an offer', () => {
  it('stand with those first that can still be joined, and those last that cannot', () => {
    const instances = [
      offerInstance('full', { start: '2027-01-01', state: 'full' }),
      offerInstance('begun', { start: '2026-11-26' }),
      offerInstance('undated'),
      offerInstance('any time', { openStart: true }),
      offerInstance('this month', { start: '2026-11' }),
      offerInstance('later', { start: '2027-03-01' }),
      offerInstance('too late', { start: '2027-01-01', deadline: '2026-11-26' }),
      offerInstance('soon', { start: '2026-12-01', deadline: '2026-11-27' }),
    ];
    expect(bestFirst(instances, TODAY).map(({ instance }) => instance.id)).toEqual([
      'this month',
      'soon',
      'later',
      'any time',
      'undated',
      'begun',
      'too late',
      'full',
    ]);
    expect(bestFirst(instances, TODAY).map(({ at }) => at)).toEqual([4, 7, 5, 3, 2, 1, 6, 0]);
  });

  it('say whether one can enrol as far as that is stated, and never more', () => {
    const said = (given: Parameters<typeof offerInstance>[1]) =>
      enrolmentAnswer(offerInstance('a', given), TODAY, reading);
    expect(said({})).toBe(answer.unknown);
    expect(said({ start: '2027-01-01' })).toBe(answer.unknown);
    expect(said({ start: '2026-01-01' })).toBe(ofDay(answer.begun, '2026-01-01'));
    expect(said({ deadline: '2026-12-01' })).toBe(ofDay(answer.deadline, '2026-12-01'));
    expect(said({ deadline: '2026-12-01', state: 'open' })).toBe(ofDay(answer.until, '2026-12-01'));
    expect(said({ deadline: '2026-11-26', state: 'open' })).toBe(ofDay(answer.past, '2026-11-26'));
    expect(said({ state: 'open' })).toBe(answer.open);
    expect(said({ state: 'full', deadline: '2026-12-01' })).toBe(answer.full);
    expect(said({ state: 'cancelled' })).toBe(answer.cancelled);
    const opens = (who: 'anyone' | 'alliance') => [{ for: who, opens: '2026-12-24', closes: null, note: {} }];
    expect(said({ enrolment: opens('anyone') })).toBe(ofDay(answer.notYet, '2026-12-24'));
    expect(said({ enrolment: opens('alliance') })).toBe(answer.unknown);
    const closed = (who: 'anyone' | 'alliance') => [{ for: who, opens: null, closes: '2026-11-26', note: {} }];
    expect(said({ enrolment: closed('anyone') })).toBe(ofDay(answer.past, '2026-11-26'));
    expect(said({ enrolment: [...closed('anyone'), ...opens('anyone')] })).toBe(ofDay(answer.notYet, '2026-12-24'));
    expect(said({ enrolment: closed('alliance') })).toBe(answer.unknown);
  });

  it('say when learners meet, in the words of the reader, and not more of it than can be read', () => {
    const session = { date: null, weekday: 'thursday' as const, from: '18:00', to: '20:00', note: {} };
    const { schedule } = offerInstance('a');
    const shown = (sessions: (typeof schedule)['sessions']) => {
      const instance = offerInstance('a', { schedule: { ...schedule, sessions } });
      const facts = whenFacts({ at: 0, instance }, offer(instance), readingIn('de'));
      return factList(facts)?.markup ?? '';
    };
    expect(shown([session])).toContain('Donnerstag 18:00–20:00');
    const many = Array.from({ length: 100 }, (_, n) => ({ ...session, from: null, to: `${n}`.padStart(2, '0') }));
    expect(shown(many)).toContain('…');
  });

  it('say what everybody pays, and under which condition it is less', () => {
    const price = (amount: number, payer: 'anyone' | 'members', condition = {}) => ({
      amount,
      currency: 'EUR',
      covers: 'all' as const,
      for: payer,
      condition,
    });
    const prices = [price(100, 'anyone'), price(60, 'members', { en: 'with a card' })];
    expect(priceText(prices, reading.messages)).toBe('100 EUR; less for some');
    const [, shown] = priceFacts(offerInstance('a', { prices }), reading)[0] ?? [];
    expect(typeof shown === 'object' && shown?.markup).toContain('Less: 60 EUR, for members');
    expect(priceText([price(0, 'anyone')], reading.messages)).toBe(reading.messages.ui.free);
    expect(priceText([], reading.messages)).toBeNull();
  });
});
