import { describe, expect, it } from 'vitest';
import { reportFormPage } from '../../../../web/views/report-page.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const FORM = { about: '/offers/x', words: '', most: 2000, isWrong: false };

describe('The form for errors', () => {
  it('names the operator’s mail address, too, with the page in its subject, where there is one', () => {
    const of = (contact: string | null) =>
      reportFormPage(FORM, readingIn('en', { contact, publicUrl: 'https://catalogue.example' }));
    const subject = encodeURIComponent('Error on https://catalogue.example/offers/x');
    for (const contact of [
      'help@catalogue.example',
      'mailto:help@catalogue.example',
      'The team <help@catalogue.example>',
    ])
      expect(of(contact)).toContain(`href="mailto:help@catalogue.example?subject=${subject}"`);
    for (const contact of [null, 'https://operator.example/help', 'javascript:alert(1)']) {
      expect(of(contact)).not.toContain('mailto:');
      expect(of(contact)).not.toContain('javascript:');
    }
  });
});
