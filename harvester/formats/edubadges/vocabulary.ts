import { ASSESSMENT_TYPES, SETTINGS } from '../../../services/model/codes.ts';
import { MODES } from '../../../services/model/instance.ts';
import { EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { wordsOf } from '../../words.ts';

const mode = wordsOf(MODES, {
  onsite: ['on site', 'on-campus', 'in person', 'physical', 'offline', 'presence', 'fysiek', 'op locatie'],
  online: ['distance', 'remote'],
  workbased: ['work based', 'at work', 'werkplek'],
});
const assessment = wordsOf(ASSESSMENT_TYPES, {
  'written-examination': ['written exam', 'exam', 'examination'],
  'oral-examination': ['oral exam'],
  'practical-assessment': ['application of a skill', 'practical'],
  'project-work': ['project'],
});
const setting = wordsOf(SETTINGS, {});

/** A language as Django has it: `nl_NL`, and `en_EN`, whose second part is no country. */
const LOCALE = /^\s*([a-z]{2,3})[_-][A-Za-z]{2}\s*$/;

/** What the words of edubadges mean. Its lists of words are open. */
export const EDUBADGES_WORDS: Vocabulary = {
  ...EUROPEAN,
  setting: (code) => setting(code) ?? EUROPEAN.setting(code),
  mode: (code) => mode(code) ?? EUROPEAN.mode(code),
  assessment: (code) => assessment(code) ?? EUROPEAN.assessment(code),
  language: (code) => {
    const locale = LOCALE.exec(code)?.[1];
    const read = EUROPEAN.language(locale ?? code);
    return read === null ? null : { ...read, exact: locale !== undefined || /^[a-z]{2,3}$/.test(code.trim()) };
  },
  // It has numbers where others have addresses of a list.
  eqf: (code) => {
    const read = EUROPEAN.eqf(code);
    return read === null ? null : { ...read, exact: /^[1-8]$/.test(code) };
  },
  field: (code) => {
    const read = EUROPEAN.field(code);
    return read === null ? null : { ...read, exact: /^\d{2,4}$/.test(code) };
  },
};
