import type { CountryProblems, CountryWords } from '../words.ts';

/** French. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Il n’existe aucun pays ni système d’assurance qualité avec le code {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country} : l’assurance qualité externe est exigée {level} (source : {source}, {date}).',
      unknown: 'Nous ne savons pas quelle assurance qualité externe existe dans ce pays : {country}.',
      none: 'Nous ne savons pas de quel pays l’assurance qualité s’applique ici.',
    },
    title: 'Assurance qualité externe : {country}',
    intro:
      'Voici ce que des sources disent du pays, et quand. Cela ne concerne aucun prestataire ni aucune offre : là où rien n’est connu, cela ne dit rien de leur qualité.',
    topic: {
      'external-qa': 'L’assurance qualité externe est exigée',
      'other-agencies': 'Les établissements peuvent choisir une agence d’un autre pays',
      'european-approach': 'L’approche européenne pour les programmes conjoints peut être utilisée',
      'full-institution-list': 'Le registre recense tous les établissements du pays',
      'micro-credential-law': 'Les microcertifications figurent dans la loi',
      'micro-credential-nqf': 'Les microcertifications figurent dans le cadre national des certifications',
      size: 'Volume d’une microcertification',
      term: 'Terme national',
      'recognition-centre': 'Centre de reconnaissance des qualifications (ENIC-NARIC)',
    },
    level: {
      institutional: 'pour les établissements',
      programme: 'pour les programmes',
      both: 'pour les établissements et les programmes',
      either: 'pour les établissements ou pour les programmes, au choix de l’établissement',
    },
    partly: 'En partie, ou sous conditions',
    basis: { law: 'fixé par la loi', framework: 'selon un cadre convenu, non selon une loi' },
    source: 'Source : {source}, {date}',
    parts: 'Parties dotées de leur propre système d’assurance qualité :',
    partOf: 'Fait partie de :',
  },
};
