/**
 * Words that mean “micro-credential” in the languages of Europe, as stems: micro- with the national word for
 * credential, certificate, qualification, degree or award, and some words of their own (Finnish, Irish). Words that
 * only begin alike (microbiology, microcredit, microscope) are none.
 */
const STEMS = [
  'micro[\\s-]?(?:credenti|cr[ée]denti|credenci|creden[zţțt]|acreditaci|certifica|qualifica|degree|diplom(?:a|e)\\b|dipl[oô]me)',
  'mi[ck]ro[\\s-]?(?:credential|kredent|kredenz|kredenc|kredit[íi]v|kredencial|kvalifik|qualifik|zertifik|certifik|sertifik|nachweis|bescheinig)',
  'mikro[\\s-]?(?:osv[eě]d[cč]en|tutkin|meriter|dokazil|po[śs]wiadcz|tan[úu]s[íi]tv|apliec[iī]n|kraad|isapliecin|uddannelse|utdanning|emne|bevis|studij)',
  'mikrokredenzjal',
  'micrea-?dhinti[úu]',
  'pien(?:i|et|en) osaamiskokonaisuu',
  'μικρο[\\s-]?(?:διαπιστευτ|πιστοποι)',
  'микро[\\s-]?(?:удостовер|квалифик|креденц|сертифик)',
];
const TERM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${STEMS.join('|')})[\\p{L}]*`, 'iu');
/** Every stem begins with one of these. Most titles can be decided without the long expression. */
const BEGINNING = /mi[ck]r|μικρο|микро|pien/i;

/** Invisible characters within a word, and the many hyphens that look alike. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/gu;

/** The word in `text` that calls it a micro-credential, as it is written there. Null where there is none. */
export function microCredentialTerm(text: string): string | null {
  const plain = text.normalize('NFC').replace(UNSEEN, '').replace(HYPHENS, '-');
  return BEGINNING.test(plain) ? (TERM.exec(plain)?.[0] ?? null) : null;
}
