import type { PageWords } from '../words.ts';

/** Latvian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dokumentu kopums apliecības novērtēšanai',
    standing: 'Par apliecību atbildīgās iestādes statuss',
    standingOpen: 'Nav norādīta kā slēgta vai apvienota: {date}.',
    founded: 'Norādīta kā dibināta: {date}.',
    known: 'Pēc tā, kas bija zināms: {date}.',
    supervision: 'Pārbaudījuma uzraudzība',
    identity: 'Identitātes pārbaude',
    digital: 'Eiropas digitālā apliecība',
    digitalYes: 'DEQAR nodod atrasto izvērtējumu Eiropas digitālajām apliecībām.',
    digitalNo:
      'Neviens atrastais izvērtējums neatbilst nosacījumiem, ar kādiem DEQAR to nodod Eiropas digitālajām apliecībām.',
    digitalUnknown: 'Nav zināms, vai DEQAR nodod kādu izvērtējumu Eiropas digitālajām apliecībām.',
    decided: 'Par atzīšanu lemj kompetentā iestāde; tas, ka reģistrā nekas nav atrasts, nav atteikuma pamats.',
  },
};
