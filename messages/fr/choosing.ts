import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields'> = {
  skillBox: {
    skill: 'Compétence, dans n’importe quelle langue',
    occupation: 'Profession, dans n’importe quelle langue',
    findSkill: 'Trouver la compétence',
    findOccupation: 'Trouver la profession',
    chosenSkills: 'Compétences choisies (l’une d’elles suffit) :',
    chosenOccupations: 'Professions choisies (l’une de leurs compétences suffit) :',
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
    near: 'À proximité de (latitude, longitude)',
    orNotStated: 'Aussi sans indication',
    notStated: 'Aussi sans indication : {filter}',
  },
};
