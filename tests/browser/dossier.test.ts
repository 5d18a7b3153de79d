import type { Browser } from 'playwright-core';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLE_SHEET } from '../../api/style-sheet.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { decideReplies, noticeFindings, saveReply } from '../../services/store/register/replies.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';
import { hasNoChromium, openBrowser } from './chromium.ts';

const WORDS = 'Donaudampfschifffahrtsgesellschaft & <b>so on</b>, '.repeat(60);
/** An offer that states as much as it can, in the language with long words. */
const HUGE: Partial<OfferContent> = {
  iri: `https://halkyon.example/${'a'.repeat(500)}`,
  title: { en: WORDS },
  awardingBodies: Array.from({ length: 20 }, () => ({
    iri: null,
    identifiers: [],
    name: { en: WORDS },
    country: null,
  })),
  level: {
    basis: null,
    nqf: Array.from({ length: 20 }, () => ({ uri: WORDS, label: WORDS, country: 'AT' })),
    cycle: null,
  },
  learningOutcomes: Array.from({ length: 60 }, () => ({ title: { en: WORDS }, type: null, skills: [], note: {} })),
  assessment: Array.from({ length: 50 }, () => ({
    ...{ type: null, title: { en: WORDS }, mode: null, supervised: true, identityCheck: false },
  })),
  qualityAssurance: Array.from({ length: 50 }, () => ({
    ...{ kind: 'internal' as const, subject: 'offer' as const, scheme: WORDS, by: WORDS, url: null, validTo: null },
  })),
};

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  if (hasNoChromium()) return;
  api = await openTestApi();
  await api.publish('huge', 'p1', HUGE);
  await api.publish('ended', 'p1', { ...HUGE, iri: 'https://halkyon.example/ended', awardingBodies: [], eqf: 7 });
  const finding = 'lapse:p1:5001';
  const about = { offerId: null, providerId: 'p1', agency: 1 };
  await noticeFindings(api.db, [{ key: finding, says: WORDS, ...about }], NOW);
  const at = NOW.toISOString();
  await api.db.transaction(async (tx) => {
    const said = { finding, statement: WORDS, disputes: true };
    await saveReply(tx, { ...said, party: 'provider', who: 'p1' }, at);
    await saveReply(tx, { ...said, party: 'agency', who: '1' }, at);
    await decideReplies(tx, finding, { state: 'upheld', by: 'ines', why: WORDS }, '2026-06-01T00:00:00Z');
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

describe.skipIf(hasNoChromium())('A dossier on paper', () => {
  it.each([
    'en',
    'de',
    'el',
    'fi',
    'mt',
  ])('has at most two pages of A4 in %s, whatever the source states', async (language) => {
    const page = await browser.newPage();
    // On this day the review of the second one has ended, and its parties speak of that.
    for (const address of ['huge/dossier', 'ended/dossier?asOf=2030-06-01']) {
      const { text } = await request(api.with({ replyDays: 0 }))
        .get(`/${language}/offers/${address}`)
        .set('Accept', 'text/html');
      expect(text.includes(messagesIn(language).stated.reply.upheld)).toBe(address.startsWith('ended'));
      await page.setContent(text.replace(/<link rel="stylesheet"[^>]*>/, `<style>${STYLE_SHEET}</style>`));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(2);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    }
    await page.close();
  });
});
