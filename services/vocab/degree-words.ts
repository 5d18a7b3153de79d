/**
 * What people call the levels of the European Qualifications Framework, by level, in the languages of our words. The
 * degrees of the Bologna process: levels 6 to 8 (https://europass.europa.eu/en/compare-qualifications).
 */
export const DEGREE_WORDS: Readonly<Record<string, readonly string[]>> = {
  '6': ['bachelor', 'bachelorniveau', 'licence', 'licenciatura', 'grado', 'licencjat', 'laurea', 'laurea triennale'],
  '7': ['master', 'masterniveau', 'máster', 'maestría', 'magister', 'mestrado', 'laurea magistrale', 'mastère'],
  '8': ['doctorate', 'doctoral', 'phd', 'doktorat', 'promotion', 'doctorat', 'doctorado', 'dottorato'],
};
