import type { SavedWords } from '../words.ts';

export const saved: SavedWords = {
  saved: {
    save: 'Garder cette recherche',
    title: 'Recherche gardée',
    about:
      'Les nouvelles offres viennent d’abord. Gardez l’adresse de cette page, ou suivez la recherche dans un lecteur de flux ou un agenda. Aucun compte n’est nécessaire et rien n’est enregistré sur vous.',
    change: 'Modifier cette recherche',
    every: 'Toutes les offres',
    follow: 'Suivre cette recherche',
    rss: 'Flux RSS',
    calendar: 'Agenda des dates limites et des débuts',
    json: 'Flux JSON',
    since: 'Ici depuis le {date}',
    deadline: 'Dernier jour d’inscription : {title}',
    starts: 'Début : {title}',
    feedAbout: 'Offres d’une recherche gardée, les plus récentes ici d’abord.',
    newest: 'Les {count} plus récentes ici sont affichées.',
  },
};
