import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Slovak. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} sa zaoberá týmto: {what}.',
    notLooked: 'Nezaoberá sa týmto: {what}.',
    lapsed: 'do {date}: podľa tohto údaja už neplatí',
    covers: {
      management: 'ako poskytovateľ organizuje výučbu',
      funding: 'či možno kurzy hradiť z verejných peňazí',
      course: 'či dištančný kurz a jeho zmluva zodpovedajú zákonu',
      service: 'ako sa poskytuje vzdelávacia služba mimo formálneho vzdelávania',
      persons: 'ako subjekt skúša a certifikuje osoby',
      framework: 'európsky rámec kvality odborného vzdelávania',
    },
    notCovered: {
      outcomes: 'úroveň a výsledky vzdelávania tejto ponuky',
      recognition: 'či sa osvedčenie uznáva inde',
      teaching: 'výučba pred skúškou',
      certificate: 'jednotlivý poskytovateľ: je to rámec, nie certifikát',
    },
  },
  countryLink: 'Aké vonkajšie zabezpečovanie kvality v tejto krajine existuje',
};
