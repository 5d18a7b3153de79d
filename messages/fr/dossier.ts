import type { PageWords } from '../words.ts';

/** French. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossier pour l’évaluation d’un titre',
    standing: 'Situation de l’organisme qui répond du titre',
    standingOpen: 'N’est pas indiqué comme fermé ou fusionné au {date}.',
    founded: 'Indiqué comme fondé le {date}.',
    known: 'D’après ce qui était connu le {date}.',
    supervision: 'Surveillance de l’évaluation',
    identity: 'Vérification de l’identité',
    digital: 'Attestation numérique européenne',
    digitalYes: 'DEQAR exporte une évaluation trouvée pour les attestations numériques européennes.',
    digitalNo:
      'Aucune évaluation trouvée ne remplit les conditions de l’exportation de DEQAR pour les attestations numériques européennes.',
    digitalUnknown: 'On ne sait pas si DEQAR exporte une évaluation pour les attestations numériques européennes.',
    decided:
      'La reconnaissance relève de l’autorité compétente ; ne pas figurer dans un registre n’est pas un motif de refus.',
  },
};
