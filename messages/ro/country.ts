import type { CountryProblems, CountryWords } from '../words.ts';

/** Romanian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Nu există nicio țară și niciun sistem de asigurare a calității cu codul {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: asigurarea externă a calității este obligatorie {level} (sursa: {source}, {date}).',
      unknown: 'Nu știm ce asigurare externă a calității există în această țară: {country}.',
      none: 'Nu știm asigurarea calității din care țară se aplică aici.',
    },
    title: 'Asigurarea externă a calității: {country}',
    intro:
      'Iată ce spun sursele despre țară și când. Nu este vorba despre niciun furnizor și nicio ofertă: unde nu se știe nimic, aceasta nu spune nimic despre calitatea lor.',
    topic: {
      'external-qa': 'Asigurarea externă a calității este obligatorie',
      'other-agencies': 'Instituțiile pot alege o agenție din altă țară',
      'european-approach': 'Se poate folosi abordarea europeană pentru programe comune',
      'full-institution-list': 'Registrul cuprinde toate instituțiile țării',
      'micro-credential-law': 'Microcertificatele sunt în lege',
      'micro-credential-nqf': 'Microcertificatele sunt în cadrul național al calificărilor',
      size: 'Dimensiunea unui microcertificat',
      term: 'Termenul național',
      'recognition-centre': 'Centrul pentru recunoașterea calificărilor (ENIC-NARIC)',
    },
    level: {
      institutional: 'pentru instituții',
      programme: 'pentru programe',
      both: 'pentru instituții și programe',
      either: 'pentru instituții sau pentru programe, la alegerea instituției',
    },
    partly: 'Parțial sau cu condiții',
    basis: { law: 'stabilită prin lege', framework: 'dintr-un cadru convenit, nu dintr-o lege' },
    source: 'Sursa: {source}, {date}',
    parts: 'Părți cu un sistem propriu de asigurare a calității:',
    partOf: 'Parte din:',
  },
};
