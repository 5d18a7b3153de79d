import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

let api: TestApi;
const LONG = 'Long & <b>bold</b> '.repeat(400);
beforeAll(async () => {
  api = await openTestApi();
  await api.publish('huge', 'p1', {
    title: { en: LONG },
    iri: 'https://halkyon.example/offers/huge',
    learningOutcomes: Array.from({ length: 60 }, () => ({ title: { en: LONG }, type: null, skills: [], note: {} })),
    assessment: Array.from({ length: 50 }, () => ({
      ...{ type: null, title: { en: LONG }, mode: null, supervised: true, identityCheck: false },
    })),
    qualityAssurance: Array.from({ length: 50 }, () => ({
      ...{ kind: 'internal' as const, subject: 'offer' as const, scheme: LONG, by: LONG, url: null, validTo: null },
    })),
  });
});
afterAll(() => api.close());

const page = async (address: string, status = 200) =>
  (await request(api.app).get(address).set('Accept', 'text/html').expect(status)).text;
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('The dossier for credential evaluators', () => {
  it('says who answers for the credential, what was reviewed, two statements apart, and who decides', async () => {
    const text = textOf(await page('/en/offers/open/dossier?asOf=2026-05-01'));
    expect(text).toContain('DEQAR knows the provider as University of Halkyon (DEQARINST9001).');
    expect(text).toContain('Not listed as closed or merged on 1 May 2026.');
    expect(text).toContain(
      'About this offer reviewed, valid on 1 May 2026 About the provider reviewed, valid on 1 May 2026',
    );
    expect(text).toContain('Supervision of the assessment not stated');
    expect(text).toContain(
      'Recognition is decided by the competent authority; not being found in a register is no ground for refusal.',
    );
  });

  it('says of an offer of which nothing is known what exists in its country, and by which rule credentials are exported', async () => {
    const { body } = await request(api.app).get('/v1/offers/vague').expect(200);
    expect(body.verdict.qualityAssured).toBeNull();
    const text = textOf(await page('/en/offers/vague/dossier'));
    expect(text).toContain(body.verdict.context.note.en);
    expect(text).toContain('(deqar-qdr-export@1)');
  });

  it('prints where it can be had again, and nothing else that stood in its address', async () => {
    const text = textOf(await page('/en/offers/open/dossier?note=Recognised+by+the+ministry&asOf=2026-05-01'));
    expect(text).toContain('/offers/open/dossier?asOf=2026-05-01');
    expect(text).not.toContain('Recognised');
  });
  it('is as of the day asked about, also below /v1, where a mistake is a problem', async () => {
    const text = textOf(await page('/v1/offers/open/dossier?lang=en&asOf=2028-06-01'));
    expect(text).toContain('As of 1 June 2028');
    expect(text).toContain('reviewed in the past, no longer valid on 1 June 2028');
    const { body } = await request(api.app).get('/v1/offers/open/dossier?asOf=never').expect(400);
    expect(body.errors).toMatchObject([{ parameter: 'asOf', code: 'day' }]);
    await page('/en/offers/nobody/dossier', 404);
  });

  it.each(MESSAGE_LANGUAGES)('ends in %s with who decides', async (language) => {
    const html = await page(`/${language}/offers/vague/dossier`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(messagesIn(language).dossier.decided);
  });

  it('stays two pages long whatever is stated, and takes no markup from a source', async () => {
    const html = await page('/en/offers/huge/dossier');
    expect(html).not.toContain('<b>bold');
    const [, article = ''] = /<article class="dossier">(.*)<\/article>/s.exec(html) ?? [];
    expect(textOf(article).length).toBeLessThan(8_000);
    expect(article).toContain('Supervision of the assessment</dt><dd>yes');
    expect(article).toContain('identity</dt><dd>no');
  });
});
