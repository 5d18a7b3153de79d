import type { ApiWords } from '../words.ts';

/** Danish. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Videregående uddannelsesinstitution',
        'other-provider': 'Anden udbyder',
      },
      notOffers: 'En evaluering af en udbyder er ikke en evaluering af dens tilbud.',
      entries: 'I registeret',
      entry: 'Post i {register}: {id}',
      website: 'websted',
      neverCompared: 'Der er endnu ikke læst noget register.',
      noEntry: 'Ingen registerpost er knyttet til denne udbyder.',
      reportsAbout:
        'Disse rapporter handler om udbyderen eller dens uddannelser. De siger intet om tilbud, de ikke nævner.',
      noReports: '{register} har ingen rapport, der nævner denne udbyder.',
      noAgency: 'Agenturet er ikke opført dér',
      valid: 'Gælder fra {from} til {to}.',
      validFrom: 'Gælder fra {from}; en slutdato er ikke oplyst.',
      over: 'Gælder ikke længere.',
      programmes: 'Uddannelser',
      freshness: 'Hvor aktuelt dette er',
      noSources: 'Der læses ingen kilde fra denne udbyder.',
      neverRead: 'Den er endnu ikke læst.',
      neverComplete: 'Aldrig læst fuldstændigt.',
      lastComplete: 'Senest læst fuldstændigt: {date}.',
      outcome: {
        complete: 'Den seneste læsning, {date}, var fuldstændig.',
        unchanged: 'Spurgt igen {date}: intet var ændret.',
        partial: 'Den {date} kom kun en del; tilbud, der manglede, bliver, som de var.',
        failed: 'Læsningen {date} mislykkedes; det viste er ældre.',
        held: 'Læsningen {date} holdes tilbage, til nogen har set på den, fordi for meget ville ændre sig; det viste er ældre.',
      },
      runs: 'Alle læsninger',
      asData: 'Udbyderen som data',
    },
    compare: {
      title: 'Sammenlign tilbud',
      caption: '{count, plural, one {# tilbud} other {# tilbud side om side}}',
      nearest: 'For hvert tilbud sammenlignes den dato, der begynder først.',
      tooMany: 'Højst {most} tilbud kan sammenlignes; de andre blev udeladt.',
      tooFew: 'Vælg to til fire tilbud i søgningen for at sammenligne dem.',
      gone: 'Der findes intet tilbud {id}, eller det er der ikke længere.',
      remove: 'Fjern',
      counts: 'tæller med i noget større, ifølge det oplyste',
      alone: 'står alene, ifølge det oplyste',
    },
    skills: {
      title: 'Færdigheder',
      about: 'Alle færdigheder i grupper. Tallet siger, hvor mange tilbud der lærer en færdighed eller en snævrere.',
      noTree: 'De færdigheder, som tilbuddene nævner, de hyppigste først.',
      above: 'Bredere færdigheder',
      narrower: '{count, plural, one {# snævrere færdighed} other {# snævrere færdigheder}}',
      noOffers: 'ingen tilbud',
      nothing: 'Der er ingen færdigheder her.',
      gap: 'Find ud af, hvilke færdigheder du mangler',
    },
  },
};
