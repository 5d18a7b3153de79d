/**
 * What people may write instead of a level of the European Qualifications Framework, by level: the degrees of the first,
 * second and third cycle. From these a wrong value is understood; `eqf-labels.ts` has the words that are searched.
 */
export const DEGREE_WORDS: Readonly<Record<string, readonly string[]>> = {
  '6': ['bachelor', 'bachelorniveau', 'licence', 'licenciatura', 'grado', 'licencjat', 'laurea', 'laurea triennale'],
  '7': ['master', 'masterniveau', 'máster', 'maestría', 'magister', 'mestrado', 'laurea magistrale', 'mastère'],
  '8': ['doctorate', 'doctoral', 'phd', 'doktorat', 'promotion', 'doctorat', 'doctorado', 'dottorato'],
};
