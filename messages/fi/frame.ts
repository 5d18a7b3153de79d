import type { PageWords } from '../words.ts';

/** Finnish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Päävalikko',
    search: 'Haku',
    skills: 'Taidot',
    compare: 'Vertaile',
    quality: 'Tietoa laadunvarmistuksesta',
    coverage: 'Laadunvarmistus lukuina',
    languages: 'Kieli: {name}',
    words: 'Hae koulutuksia',
    trust:
      'Laadusta kerrottu perustuu laadunvarmistusorganisaatioiden julkaisemiin raportteihin. Mitä mikään lähde ei ilmoita, näkyy tietona, jota ei ole ilmoitettu.',
    about: 'Tietoa palvelusta',
    privacy: 'Tietosuoja',
    accessibility: 'Saavutettavuus',
    licences: 'Lisenssit ja lähdekoodi',
    api: 'API',
    publish: 'Julkaise tarjontanne',
    report: 'Ilmoita virheestä',
    subject: 'Virhe osoitteessa {address}',
  },
};
