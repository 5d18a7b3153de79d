import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseTitle, titleForms } from '../../../../../services/registry/rules/title.ts';

describe('one spelling per title', () => {
  it.each([
    ['Applied  Data-Ethics!', 'applied data ethics'],
    ['Éthique appliquée', 'ethique appliquee'],
    ['Straße & Verkehr', 'strasse verkehr'],
    ['STRASSE UND VERKEHR', 'strasse und verkehr'],
    ['Ηθική δεδομένων', 'ηθικη δεδομενων'],
    ['Этика данных', 'этика данных'],
    ['Łódź: miasto', 'łodz miasto'],
    ['ﬁnance ①', 'finance 1'],
    ['İstanbul', 'istanbul'],
    ['— … —', ''],
  ])('reads %s as “%s”', (title, spelling) => {
    expect(normaliseTitle(title)).toBe(spelling);
  });

  it('is its own spelling, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(normaliseTitle(normaliseTitle(title))).toBe(normaliseTitle(title));
      }),
    );
  });

  it('does not depend on case or on how letters are composed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿ ]{0,40}$/), (title) => {
        expect(normaliseTitle(title.toUpperCase())).toBe(normaliseTitle(title));
        expect(normaliseTitle(title.normalize('NFD'))).toBe(normaliseTitle(title.normalize('NFC')));
      }),
    );
  });
});

describe('the forms of a title', () => {
  it('leave out words that only name the award', () => {
    expect(titleForms('Micro-credential in Data Ethics')).toEqual(['micro credential in data ethics', 'data ethics']);
    expect(titleForms('Microcredencial en Ética')).toEqual(['microcredencial en etica', 'etica']);
  });

  it('keep titles that merely begin alike', () => {
    expect(titleForms('Microbiology in Practice')).toEqual(['microbiology in practice']);
    expect(titleForms('Micro-credentials')).toEqual(['micro credentials']);
  });

  it('are none for a title without letters', () => {
    expect(titleForms('***')).toEqual([]);
  });
});
