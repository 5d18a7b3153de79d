import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../../messages/findings/word-finding.ts';
import { MESSAGE_LANGUAGES } from '../../../../messages/messages.ts';
import { found } from '../../../../services/model/finding.ts';
import { FINDING_CODES, type FindingKind } from '../../../../services/model/finding-codes.ts';
import { placeholders } from '../../../helpers/icu.ts';
import { messagesIn } from '../../../helpers/words.ts';

const level = found('level-unknown', {
  ...{ subject: 'https://halkyon.example/offers/1', path: 'elm:EQFLevel', value: '9' },
});
/** Those that findings are told in; readers of other languages get them in English, which the answer says. */
const OWN = MESSAGE_LANGUAGES.filter(
  (language) => language === 'en' || messagesIn(language).findings !== messagesIn('en').findings,
);
const kinds = Object.entries<FindingKind>(FINDING_CODES);

describe('A finding', () => {
  it('tells what follows from it, how it is written right, and who can mend it', () => {
    const { facts: _facts, ...place } = level;
    expect(wordFinding(level, messagesIn('en'))).toEqual({
      ...place,
      message: 'This is not an EQF level from 1 to 8',
      harm: 'This value is not shown and not searched; the offer counts as one that does not state it.',
      example: 'elm:EQFLevel <http://data.europa.eu/snb/eqf/6>',
      who: 'provider',
    });
  });

  it('is said in the language of whoever reads it, and in English where we do not have that', () => {
    expect(wordFinding(level, messagesIn('de')).message).toBe('Das ist kein EQR-Niveau von 1 bis 8');
    expect(wordFinding(level, messagesIn('no'))).toEqual(wordFinding(level, messagesIn('en')));
  });

  it('says its facts in the sentence, and counts as each language does', () => {
    const broken = (line: number, others: number) => found('syntax-error', { facts: { line, others } });
    const said = (one: ReturnType<typeof broken>, language: string) => wordFinding(one, messagesIn(language)).message;
    expect(said(broken(0, 0), 'en')).toBe('The document breaks off or is malformed; nothing of it was published');
    expect(said(broken(1234, 1), 'en')).toMatch(/in line 1234; .*, and 1 other offer is held back$/);
    expect(said(broken(7, 3), 'de')).toMatch(/in Zeile 7 .*, und 3 weitere Angebote werden zurückgehalten$/);
    expect(said(broken(7, 5), 'pl')).toMatch(/w wierszu 7; .*, wstrzymano też 5 innych ofert$/);
  });

  it('of a code that is given no longer is told by its code and weighed by its severity', () => {
    const strange = wordFinding({ ...level, code: 'constructor', severity: 'error' }, messagesIn('de'));
    expect(strange).toMatchObject({ message: 'constructor', example: null, who: 'provider' });
    expect(strange.harm).toBe('Das Angebot steht nicht im Katalog.');
  });

  it.each(
    MESSAGE_LANGUAGES,
  )('has for every code its sentence, with just the facts that the code gives, in %s', (language) => {
    const { message } = messagesIn(language).findings;
    expect(kinds.length).toBeGreaterThan(120);
    expect(Object.keys(message).sort()).toEqual(kinds.map(([code]) => code).sort());
    for (const [code, text] of Object.entries(message)) {
      expect(text.trim(), code).not.toBe('');
      const { facts } = FINDING_CODES[code as keyof typeof FINDING_CODES] as FindingKind;
      expect(placeholders(text, language), code).toEqual([...facts].sort());
    }
  });

  it.each(OWN.filter((language) => language !== 'en'))('is not left in English in %s', (language) => {
    const { message, harm } = messagesIn(language).findings;
    const english: Readonly<Record<string, string>> = {
      ...messagesIn('en').findings.message,
      ...messagesIn('en').findings.harm,
    };
    const same = Object.entries({ ...message, ...harm }).filter(([code, text]) => english[code] === text);
    expect(same).toEqual([]);
  });
});
