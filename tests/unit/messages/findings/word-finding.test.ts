import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../../../harvester/finding-codes.ts';
import { FINDING_KINDS } from '../../../../messages/findings/kinds.ts';
import { wordFinding } from '../../../../messages/findings/word-finding.ts';
import { MESSAGE_LANGUAGES, messagesIn } from '../../../../messages/messages.ts';

const finding = {
  code: 'level-unknown',
  severity: 'warning',
  subject: 'https://halkyon.example/offers/1',
  path: 'elm:EQFLevel',
  value: '9',
  message: 'This is not an EQF level from 1 to 8',
} as const;

const codes = Object.keys(FINDING_CODES);

describe('A finding', () => {
  it('tells what follows from it, how it is written right, and who can mend it', () => {
    expect(wordFinding(finding, messagesIn('en'))).toEqual({
      ...finding,
      harm: 'This value is not shown and not searched; the offer counts as one that does not state it.',
      example: 'elm:EQFLevel <http://data.europa.eu/snb/eqf/6>',
      who: 'provider',
    });
  });

  it('is said in the language of whoever reads it, and in English where we do not have that', () => {
    expect(wordFinding(finding, messagesIn('de')).message).toBe('Das ist kein EQR-Niveau von 1 bis 8');
    expect(wordFinding(finding, messagesIn('fi'))).toEqual(wordFinding(finding, messagesIn('en')));
  });

  it('of a code without words of its own keeps its sentence and is weighed by its severity', () => {
    const strange = wordFinding({ ...finding, code: 'constructor', severity: 'error' }, messagesIn('de'));
    expect(strange).toMatchObject({ message: finding.message, example: null, who: 'provider' });
    expect(strange.harm).toBe('Das Angebot steht nicht im Katalog.');
  });

  it('of every code has its harm', () => {
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !Object.hasOwn(FINDING_KINDS, code))).toEqual([]);
  });

  it.each(
    MESSAGE_LANGUAGES.filter((language) => language !== 'en'),
  )('has for every code a sentence of its own, and no other, in %s', (language) => {
    const { message } = messagesIn(language).findings;
    expect(Object.keys(FINDING_KINDS).filter((code) => !Object.hasOwn(message, code))).toEqual([]);
    expect(Object.keys(message).filter((code) => !Object.hasOwn(FINDING_KINDS, code))).toEqual([]);
    for (const text of Object.values(message)) expect(text).not.toMatch(/^\s*$|[{}]/);
  });
});
