import { describe, expect, it } from 'vitest';
import { wordVerdict } from '../../../../api/presenters/verdict-words.ts';
import { assuranceLater, assuranceStatements } from '../../../../messages/assurance/assurance.ts';
import { MESSAGE_LANGUAGES } from '../../../../messages/messages.ts';
import { VERDICT_CODES } from '../../../../services/model/codes.ts';
import type { Verdict, VerdictCode } from '../../../../services/model/verdict.ts';
import { MEANING } from '../../../../services/registry/rules/judgement.ts';
import { LINKS, type Link } from '../../../../services/registry/rules/relations.ts';
import { marksOf } from '../../../helpers/assurance-marks.ts';
import { verdict } from '../../../helpers/offer-records.ts';
import { messagesIn } from '../../../helpers/words.ts';

const OTHER = 'School of Opera';
const ROLES = ['provider', 'awarding-body'] as const;
type Role = (typeof ROLES)[number];

const WITHOUT_SUBJECT: readonly VerdictCode[] = ['OUT_OF_SCOPE', 'PROVIDER_NOT_FOUND', 'PROVIDER_AMBIGUOUS'];
const WITHOUT_REPORTS: readonly VerdictCode[] = [
  ...WITHOUT_SUBJECT,
  'PROVIDER_CLOSED',
  'NOT_COVERED',
  'PENDING_EQAR_CHECK',
  'NO_REPORTS',
];
/** The links by which the evidence of a code can come (decision rules 3.5). */
const BY: Readonly<Partial<Record<VerdictCode, readonly Link[]>>> = {
  INHERITED_PROGRAMME: ['succeeded', 'absorbed', 'alliance', 'child', 'parent'],
  INHERITED_INSTITUTION: ['succeeded', 'absorbed', 'parent'],
  PARTIAL_INHERITANCE_ONLY: ['alliance', 'child'],
  LEVEL_NOT_COVERED: ['direct', 'succeeded', 'absorbed', 'parent'],
  EXPIRED: ['direct', 'succeeded', 'absorbed'],
  NOT_YET_VALID: ['direct', 'succeeded', 'absorbed'],
  COMPONENT_OF_ASSURED_PROGRAMME: LINKS,
};

function stateOf(code: VerdictCode): Verdict['offer']['state'] {
  if (code.startsWith('NEGATIVE')) return 'negative';
  if (code === 'EXPIRED') return 'lapsed';
  return code === 'NOT_YET_VALID' ? 'future' : 'current';
}

function said(code: VerdictCode, role: Role, link: Link): Verdict {
  const reports = WITHOUT_REPORTS.includes(code) ? [] : [1];
  const ofOffer = MEANING[code].scope === 'offer' && code !== 'COMPONENT_OF_ASSURED_PROGRAMME';
  const ofProvider = !ofOffer && !/^COMPONENT|^PARTIAL/.test(code) && reports.length > 0;
  return verdict({
    code,
    ...MEANING[code],
    registry: 'deqar',
    role,
    subject: WITHOUT_SUBJECT.includes(code)
      ? null
      : { registryId: 'DEQARINST1', name: { en: 'University' }, role, resolvedBy: 'deqar' },
    via: link === 'direct' || reports.length === 0 ? [] : [link],
    offer: { state: ofOffer ? stateOf(code) : 'none-found', match: null, reports: ofOffer ? reports : [] },
    provider: {
      state: ofProvider ? stateOf(code) : 'none-found',
      coversMicroCredentials: 'unknown',
      reports: ofProvider ? reports : [],
    },
    reports: reports.map((id) => ({
      id,
      key: id,
      registry: 'deqar',
      url: `https://data.deqar.eu/report/${id}`,
      agency: 'QAX',
      agencyName: { und: 'Quality Agency X' },
      link,
      reviewed: link === 'direct' ? [] : [{ registryId: 'DEQARINST2', name: { en: OTHER } }],
      activity: 'Audit',
      decision: 'positive',
      status: 'obligatory',
      validFrom: '2024-01-01',
      validTo: '2029-12-31',
    })),
  });
}

const EVERY = VERDICT_CODES.flatMap((code) =>
  ROLES.flatMap((role) =>
    (BY[code] ?? (['direct'] as const)).flatMap((link) =>
      MESSAGE_LANGUAGES.map((language) => [code, role, link, language] as const),
    ),
  ),
);

function wordsOf(given: Verdict, language: string) {
  const { label, explanation } = wordVerdict(given, { eqf: 6 }, messagesIn(language));
  const { offer, subject, aboutSubject } = assuranceStatements(given, messagesIn(language), '1 September 2026');
  return { label: label[language] ?? '', explanation: explanation[language] ?? '', offer, subject, aboutSubject };
}

describe.each(EVERY)('the words of %s about the %s, link %s, in %s', (code, role, link, language) => {
  const given = said(code, role, link);
  const words = wordsOf(given, language);
  const all = Object.values(words).join('\n');
  const { statement, offer: about } = messagesIn(language).assurance;

  it('are whole sentences', () => {
    expect(Object.values(words).filter((text) => text === '')).toEqual([]);
    expect(all).not.toMatch(/[{}]|undefined/);
  });

  it('speak of whom was judged', () => {
    const marks = marksOf(language);
    expect(all).not.toMatch(marks[role === 'provider' ? 'awarding-body' : 'provider']);
    expect(words.aboutSubject).toMatch(marks[role]);
  });

  it('say that this offer itself was reviewed only where it was', () => {
    const isOffer = /PROGRAMME/.test(code) && code !== 'COMPONENT_OF_ASSURED_PROGRAMME';
    const { claim, reviewed, speaks } = marksOf(language);
    expect(claim.test(words.label)).toBe(isOffer);
    expect(reviewed.test(words.offer)).toBe(isOffer || code === 'COMPONENT_OF_ASSURED_PROGRAMME');
    expect(words.explanation.includes(speaks)).toBe(isOffer);
    if (words.label.includes(about.nothing)) expect(words.offer).toBe(statement.nothing);
  });

  it('say that a result was negative only where it was, and never that there was no review', () => {
    const { negative, unreviewed } = marksOf(language);
    const isNegative = code.startsWith('NEGATIVE');
    expect(negative.test(words.label)).toBe(isNegative);
    expect(negative.test(words.offer) || negative.test(words.subject)).toBe(isNegative);
    expect(negative.test(words.explanation.replace(words.label, '')), 'explanation').toBe(false);
    expect(all).not.toMatch(unreviewed);
  });

  it('do not say that nothing was found where something was', () => {
    if (/NOT_COVERED|PENDING|PARTIAL|INSTITUTION|EXPIRED|NOT_YET/.test(code))
      expect(words.subject).not.toBe(statement.nothing);
  });

  it('name the institution whose review it is', () => {
    const isNamed = link !== 'direct';
    expect(words.explanation.includes(OTHER)).toBe(isNamed);
    if (/INHERITED|PARTIAL/.test(code)) expect(words.label).toContain(OTHER);
    if (code === 'INHERITED_INSTITUTION' || code === 'PARTIAL_INHERITANCE_ONLY') expect(words.subject).toContain(OTHER);
  });
});

describe('the words of a verdict', () => {
  it.each(
    MESSAGE_LANGUAGES,
  )('say before a register was read that nothing was compared, and nothing more (%s)', (language) => {
    const words = wordsOf({ ...said('PROVIDER_NOT_FOUND', 'provider', 'direct'), registry: null }, language);
    const { never } = messagesIn(language).explanation;
    expect([words.label, words.explanation]).toEqual([never, never]);
    expect([words.offer, words.subject]).toEqual(Array(2).fill(messagesIn(language).assurance.statement.never));
  });

  it('tell a university’s cover of its faculty from that of a school that it took over', () => {
    const label = (link: Link) => wordsOf(said('INHERITED_INSTITUTION', 'provider', link), 'en').label;
    expect(label('parent')).toMatch(/^“School of Opera”, which the provider is part of, was externally reviewed;/);
    expect(label('absorbed')).toMatch(
      /^“School of Opera”, which became part of the provider, was externally reviewed;/,
    );
  });

  it.each([
    ['de', '„School of Opera“'],
    ['fr', '« School of Opera »'],
    ['pl', '„School of Opera”'],
    ['es', '«School of Opera»'],
    ['it', '«School of Opera»'],
  ])('quote the name of an institution as readers of %s do', (language, name) => {
    const { label } = wordsOf(said('INHERITED_INSTITUTION', 'provider', 'parent'), language);
    expect(label).toContain(name);
    expect(label).not.toContain('“School');
  });

  it('do not say that nothing was found of the offer where its review has lapsed, or results are contrary', () => {
    const given = said('INSTITUTION_ASSURED', 'provider', 'direct');
    const label = (more: Partial<Verdict>) => wordsOf({ ...given, ...more }, 'en').label;
    expect(label({ offer: { state: 'lapsed', match: 'title', reports: [] } })).toContain('no longer valid');
    expect(label({ flags: ['conflicting-results'] })).toContain('nothing that counts was found');
  });

  it('do not say of all that they became part of the provider where one is what the provider is part of', () => {
    const given = { ...said('INHERITED_INSTITUTION', 'provider', 'parent'), via: ['absorbed', 'parent'] };
    for (const language of MESSAGE_LANGUAGES)
      expect(wordsOf(given, language).label).not.toMatch(marksOf(language).becamePart);
    expect(wordsOf(given, 'en').label).toContain('linked to the provider');
  });

  it('say of a run that starts later that the offer’s own review has ended by then, and not that there was none', () => {
    const today = said('PROGRAMME_ASSURED', 'provider', 'direct');
    const later = { code: 'INSTITUTION_ASSURED', flags: [] } as const;
    expect(assuranceLater(later, today, messagesIn('en'))).toContain(
      'a review of this offer itself is no longer valid',
    );
    const none = said('INSTITUTION_ASSURED', 'provider', 'direct');
    expect(assuranceLater(later, none, messagesIn('en'))).toContain('nothing was found about this offer itself');
  });

  it('list what was found beside the evidence, and name awarding bodies that nobody knows', () => {
    const given = said('PROGRAMME_ASSURED', 'awarding-body', 'direct');
    const alsoFound = given.reports.map((report) => ({ ...report, id: 9, activity: 'Institutional audit' }));
    const { explanation } = wordsOf({ ...given, alsoFound, unknownBodies: [{ en: 'Guild' }, {}] }, 'en');
    expect(explanation).toContain('Also found: Quality Agency X (QAX): Institutional audit.');
    expect(explanation).toContain('Guild, one without a name.');
  });
});
