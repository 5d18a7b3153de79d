import { describe, expect, it } from 'vitest';
import { assuranceLabel } from '../../../../messages/assurance/assurance.ts';
import { MESSAGE_LANGUAGES } from '../../../../messages/messages.ts';
import { assuranceSummary, type Tone, toneOf } from '../../../../web/views/assurance.ts';
import { VERDICTS } from '../../../../web/views/styleguide/made-up.ts';
import { styleguidePage } from '../../../../web/views/styleguide/styleguide-page.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const TONES: readonly Tone[] = ['positive', 'conditional', 'negative', 'lapsed', 'future', 'unknown', 'never'];
const cases = MESSAGE_LANGUAGES.flatMap((lang) => Object.keys(VERDICTS).map((name) => [lang, name] as const));

function boxOf(lang: string, name: string, short: boolean): string {
  const reading = readingIn(lang);
  const verdict = VERDICTS[name] ?? expect.fail(name);
  const label = { [lang]: assuranceLabel(verdict, reading.messages) };
  return assuranceSummary({ ...verdict, label }, reading, short).markup;
}

describe('The box of quality assurance', () => {
  it('has every mark in the style guide', () => {
    expect(new Set(Object.values(VERDICTS).map(toneOf))).toEqual(new Set(TONES));
    const page = styleguidePage(readingIn());
    for (const tone of TONES) expect(page).toContain(`assurance--${tone}`);
  });

  it.each(
    cases,
  )('names agency, validity and report where a review decides, in full and in short (%s, %s)', (lang, name) => {
    const verdict = VERDICTS[name] ?? expect.fail(name);
    const decides = !['unknown', 'never'].includes(toneOf(verdict));
    for (const short of [true, false]) {
      const box = boxOf(lang, name, short);
      expect(box.includes('Agency for Invented Institutions')).toBe(decides);
      expect(box.includes('href="https://register.example/report/1"')).toBe(decides);
      const [report] = verdict.reports;
      const day = toneOf(verdict) === 'future' ? report?.validFrom : report?.validTo;
      expect(day !== undefined && box.includes(day)).toBe(decides);
    }
  });

  it.each(cases)('says of the offer only what is about the offer (%s, %s)', (lang, name) => {
    const { toneSubject, assurance } = readingIn(lang).messages;
    const box = boxOf(lang, name, true);
    if (name === 'positive, the provider') {
      expect(box).toContain(toneSubject.provider);
      expect(box).toContain(assurance.statement.nothing);
      expect(box).toContain('assurance--indirect');
    }
    expect(box.includes(toneSubject.offer)).toBe(['positive, the offer', 'conditional', 'negative'].includes(name));
  });

  it.each(
    MESSAGE_LANGUAGES,
  )('says before a register was read that nothing was compared, and nothing else (%s)', (lang) => {
    const { explanation, assurance } = readingIn(lang).messages;
    for (const short of [true, false]) {
      const box = boxOf(lang, 'never compared', short);
      expect(box).toContain(explanation.never);
      for (const other of [assurance.statement.nothing, assurance.label.NO_REPORTS]) expect(box).not.toContain(other);
    }
  });
});
