import type { PageWords } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Rechercher des offres de formation',
    searching: 'Recherche en cours…',
    slow: 'La recherche prend plus de temps que d’habitude.',
    limited:
      'Les recherches sont trop nombreuses en ce moment. {count, plural, one {Nouvel essai dans # seconde.} many {Nouvel essai dans # de secondes.} other {Nouvel essai dans # secondes.}}',
    busy: 'Les recherches sont trop nombreuses en ce moment. Veuillez réessayer un peu plus tard.',
    down: 'Le catalogue ne répond pas pour le moment.',
    refused: 'Cette recherche ne peut pas être effectuée.',
    locked: 'Ces offres ne peuvent pas être affichées : la clé de cette page n’est pas valable ou a expiré.',
    gone: 'Cette offre ne figure plus dans le catalogue.',
    kept: 'Voici ce qu’a trouvé la recherche précédente.',
    again: 'Réessayer',
    whole: 'Tout sur cette offre',
    source: 'Ouvrir cette recherche dans Accredex',
  },
};
