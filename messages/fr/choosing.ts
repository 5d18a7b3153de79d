import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Compétence, dans n’importe quelle langue',
      occupation: 'Profession, dans n’importe quelle langue',
      have: 'Je sais faire (compétence ou profession)',
      want: 'Je veux apprendre ou devenir (compétence ou profession)',
    },
    find: {
      skill: 'Trouver la compétence',
      occupation: 'Trouver la profession',
      have: 'Trouver ce que je sais faire',
      want: 'Trouver ce que je veux',
    },
    chosen: {
      skill: 'Compétences choisies (l’une d’elles suffit) :',
      occupation: 'Professions choisies (l’une de leurs compétences suffit) :',
      have: 'Je sais faire :',
      want: 'Je veux apprendre ou devenir :',
    },
    remove: 'Retirer :',
    choose: 'Trouvé pour « {words} », au choix :',
    none: 'Rien trouvé pour « {words} ».',
    offers: 'Offres : {count}',
    found: 'Suggestions : {count}',
  },
  fields: {
    dates: 'Dates',
    extent: 'Volume et prix',
    places: 'Lieu',
    weeks: 'Durée en semaines',
    from: 'de',
    to: 'à',
    currency: 'Monnaie du prix (EUR, PLN…)',
    place: 'Pays, région ou ville',
    near: 'À proximité d’une ville ou d’un point (latitude, longitude)',
    noPlace:
      '« {name} » n’est pas une ville, ou pas une seule, où une offre a lieu ici ; la proximité n’a pas été filtrée. La latitude et la longitude fonctionnent partout.',
    orNotStated: 'Aussi sans indication',
    notStated: 'Aussi sans indication : {filter}',
  },
  gap: {
    title: 'Par compétence, profession ou objectif',
    about:
      'Indiquez ce que vous savez faire et ce que vous voulez apprendre : les offres sont alors classées selon le nombre de compétences manquantes qu’elles apportent par crédit.',
    haveAlone: 'Indiquez aussi ce que vous voulez : ce que vous savez faire ne compte qu’à côté de cela.',
    missing: 'Voulu et manquant',
    order: 'Les offres qui en apportent le plus par crédit viennent en premier.',
    nothing: 'Rien ne manque : ce que vous savez faire couvre ce que vous voulez.',
    brings: 'Compétences manquantes apportées ({count} sur {total}) :',
    through: 'par',
    outcome: 'Acquis d’apprentissage',
    rest: 'Manque encore ensuite',
    more: 'et {count} de plus',
  },
};
