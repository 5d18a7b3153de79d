import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** French. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} porte sur : {what}.',
    notLooked: 'Ne porte pas sur : {what}.',
    lapsed: 'jusqu’au {date} : échu, selon cette déclaration',
    covers: {
      management: 'la manière dont le prestataire organise son enseignement',
      funding: 'la possibilité de financer ses cours par des fonds publics',
      course: 'la conformité à la loi d’un cours à distance et de son contrat',
      service: 'la manière dont un service de formation hors éducation formelle est fourni',
      persons: 'la manière dont un organisme examine et certifie des personnes',
      framework: 'un cadre européen pour la qualité de l’enseignement professionnel',
    },
    notCovered: {
      outcomes: 'le niveau et les acquis d’apprentissage de cette offre',
      recognition: 'la reconnaissance du certificat ailleurs',
      teaching: 'l’enseignement qui précède l’examen',
      certificate: 'un prestataire en particulier : c’est un cadre et non un certificat',
    },
  },
  countryLink: 'Quelle assurance qualité externe existe dans ce pays',
};
