/** Systems of quality assurance within a country, as DEQAR names them. */
export const QA_SYSTEMS = ['BE-de', 'BE-fl', 'BE-fr', 'UK-ENG', 'UK-NIR', 'UK-SCT', 'UK-WLS'];
