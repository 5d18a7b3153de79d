import type { ApiWords } from '../words.ts';

/** What the pages around the search say. A widget does not carry it. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: { hei: 'Établissement d’enseignement supérieur', 'other-provider': 'Autre prestataire' },
      notOffers: 'L’évaluation d’un prestataire n’est pas une évaluation de ses offres.',
      entries: 'Dans le registre',
      entry: 'Entrée dans {register} : {id}',
      website: 'site web',
      neverCompared: 'Aucun registre n’a encore été lu.',
      noEntry: 'Aucune entrée d’un registre n’est liée à ce prestataire.',
      reportsAbout:
        'Ces rapports portent sur le prestataire ou ses formations. Ils ne disent rien des offres qu’ils ne nomment pas.',
      noReports: '{register} n’a pas de rapport qui nomme ce prestataire.',
      noAgency: 'L’agence n’y figure pas',
      valid: 'Valable du {from} au {to}.',
      validFrom: 'Valable à partir du {from} ; aucune fin n’est indiquée.',
      over: 'N’est plus valable.',
      programmes: 'Formations',
      freshness: 'Fraîcheur de ces données',
      noSources: 'Aucune source de ce prestataire n’est lue.',
      neverRead: 'Elle n’a pas encore été lue.',
      neverComplete: 'Jamais lue entièrement.',
      lastComplete: 'Dernière lecture complète : {date}.',
      outcome: {
        complete: 'La dernière lecture, le {date}, était complète.',
        unchanged: 'Interrogée de nouveau le {date} : rien n’avait changé.',
        partial: 'Le {date}, une partie seulement est arrivée ; les offres manquantes restent telles quelles.',
        failed: 'La lecture du {date} a échoué ; ce qui est affiché est antérieur.',
        held: 'La lecture du {date} est retenue jusqu’à ce que quelqu’un l’ait examinée, car trop de choses auraient changé ; ce qui est affiché est antérieur.',
      },
      runs: 'Toutes les lectures',
      asData: 'Ce prestataire sous forme de données',
    },
    compare: {
      title: 'Comparer des offres',
      caption: '{count, plural, one {# offre} many {# d’offres côte à côte} other {# offres côte à côte}}',
      nearest: 'Pour chaque offre, on compare la session qui commence en premier.',
      tooMany: 'On peut comparer {most} offres au plus ; les autres ont été laissées de côté.',
      tooFew: 'Choisissez de deux à quatre offres dans la recherche pour les comparer.',
      gone: 'Il n’y a pas, ou plus, d’offre {id}.',
      remove: 'Retirer',
      counts: 'compte pour un ensemble plus large, selon le prestataire',
      alone: 'est autonome, selon le prestataire',
    },
    skills: {
      title: 'Compétences',
      about:
        'Toutes les compétences par groupes. Le nombre dit combien d’offres enseignent une compétence ou une plus précise.',
      noTree: 'Les compétences nommées par les offres, les plus fréquentes d’abord.',
      above: 'Compétences plus larges',
      narrower:
        '{count, plural, one {# compétence plus précise} many {# de compétences plus précises} other {# compétences plus précises}}',
      noOffers: 'aucune offre',
      nothing: 'Il n’y a pas de compétences ici.',
      gap: 'Trouver les compétences qui manquent encore',
    },
  },
};
