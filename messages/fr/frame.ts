import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu principal',
    search: 'Recherche',
    skills: 'Compétences',
    compare: 'Comparer',
    quality: 'À propos de l’assurance qualité',
    coverage: 'L’assurance qualité en chiffres',
    languages: 'Langue : {name}',
    words: 'Rechercher des offres',
    trust:
      'Ce qui est dit de la qualité vient de rapports publiés d’agences d’assurance qualité. Ce qu’aucune source n’indique est présenté comme non indiqué.',
    about: 'À propos de ce service',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    licences: 'Licences et code source',
    api: 'API',
    publish: 'Publier vos offres',
    report: 'Signaler une erreur',
    subject: 'Erreur sur {address}',
  },
};
