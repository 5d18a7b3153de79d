import { ASSESSMENT_TYPES, KINDS, SETTINGS } from '../../../services/model/codes.ts';
import { MODES } from '../../../services/model/instance.ts';
import { parseLanguage } from '../../../services/vocab/languages.ts';
import { parsePlace } from '../../../services/vocab/places.ts';
import { EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { wordsOf } from '../../words.ts';

const LOADS = ['part-time-light', 'part-time-intensive', 'full-time'] as const;

const kind = wordsOf(KINDS, {
  'short-programme': ['short program', 'short learning programme'],
  programme: ['program'],
});
const setting = wordsOf(SETTINGS, { 'non-formal': ['nonformal'] });
const mode = wordsOf(MODES, {
  online: ['distance', 'remote', 'e-learning'],
  onsite: ['on site', 'on campus', 'in person', 'presence', 'face to face'],
  workbased: ['work based', 'at work'],
});
const load = wordsOf(LOADS, {});
const assessment = wordsOf(ASSESSMENT_TYPES, {
  'written-examination': ['written exam', 'exam', 'examination'],
  'oral-examination': ['oral exam'],
  'project-work': ['project'],
});

/** The words of our own lists, as the sheet explains them; the codes of the European Union's lists are understood, too. */
export const SHEET_VOCABULARY: Vocabulary = {
  ...EUROPEAN,
  kind: (code) => kind(code) ?? EUROPEAN.kind(code),
  setting: (code) => setting(code) ?? EUROPEAN.setting(code),
  mode: (code) => mode(code) ?? EUROPEAN.mode(code),
  load: (code) => load(code) ?? EUROPEAN.load(code),
  assessment: (code) => assessment(code) ?? EUROPEAN.assessment(code),
  // Short codes are what the sheet asks for.
  language: (code) => {
    const read = parseLanguage(code);
    return read !== null && /^\s*[a-z]{2,3}\s*$/i.test(code) ? { ...read, exact: true } : read;
  },
  eqf: (code) => {
    const read = EUROPEAN.eqf(code);
    return read === null ? null : { ...read, exact: true };
  },
  field: (code) => {
    const read = EUROPEAN.field(code);
    return read !== null && /^\s*\d{2,4}\s*$/.test(code) ? { ...read, exact: true } : read;
  },
  place: (code) => {
    const read = parsePlace(code);
    return read !== null && /^\s*[A-Za-z]{2}\w{0,3}\s*$/.test(code) ? { ...read, exact: true } : read;
  },
};
