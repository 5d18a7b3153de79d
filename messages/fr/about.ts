import type { ApiWords } from '../words.ts';

/** What the pages about this service say, and the guided search. A widget does not carry it. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Quelles compétences me manquent encore ?',
      about:
        'Dites ce que vous savez faire et où vous voulez aller. Vous voyez alors les offres qui apportent les compétences manquantes, en commençant par celles qui en apportent le plus par crédit.',
      can: '1. Ce que je sais déjà faire',
      want: '2. Ce que je veux apprendre ou devenir',
      time: '3. Le temps dont je dispose',
      hours: 'Heures par semaine, au plus',
      money: '4. Ce que cela peut coûter',
      budget: 'Prix total, au plus',
      unstated: 'Les offres qui ne l’indiquent pas sont affichées aussi.',
      show: 'Afficher les offres',
      nothingWanted: 'Choisissez au moins une compétence ou un métier que vous visez.',
      noNumber: '« {value} » ne peut pas servir pour « {field} ». Écrivez un nombre, par exemple 40.',
    },
    quality: {
      intro:
        'L’assurance qualité externe, c’est quelqu’un de l’extérieur qui examine un établissement, ou l’une de ses formations, et publie un rapport. Nous comparons chaque offre à ces rapports et disons qui a examiné quoi, avec quel résultat et jusqu’à quand.',
      twoTitle: 'L’offre et le prestataire sont deux choses',
      two: 'L’évaluation d’un prestataire n’est pas l’évaluation de chacune de ses offres. C’est pourquoi chaque encadré dit deux choses qui n’en font jamais une seule : sur l’offre elle-même et sur son prestataire. La plupart des évaluations portent sur des établissements, peu sur un seul cours bref.',
      marksTitle: 'Ce que signifient les marques',
      marksAbout:
        'Chaque marque a un mot, une forme et une couleur. Aucune offre réelle ne se cache derrière ces exemples.',
      mark: {
        positive:
          'Une évaluation en cours de validité s’est bien terminée. Les mots disent si elle portait sur l’offre elle-même ou sur le prestataire.',
        conditional:
          'Une évaluation en cours de validité s’est bien terminée, avec des conditions ou des restrictions.',
        negative: 'Un rapport en cours de validité dit non. Ce qu’il dit figure dans le rapport.',
        lapsed: 'Il y a eu une évaluation, sa validité est passée et aucune plus récente n’a été trouvée.',
        future: 'Il y a un résultat dont la validité n’a pas encore commencé.',
        unknown: 'Le registre n’a pas de résultat valable. Ce n’est pas un jugement.',
        never: 'L’offre n’a pas encore été comparée à un registre.',
      },
      registerTitle: 'Ce qu’est un registre',
      register:
        'DEQAR, la base de données des résultats de l’assurance qualité externe, contient des rapports des agences inscrites à EQAR, le registre européen pour l’assurance qualité dans l’enseignement supérieur. Ces agences suivent les références et lignes directrices pour l’assurance qualité dans l’espace européen de l’enseignement supérieur (ESG).',
      absenceTitle: 'Ce que signifie l’absence de résultat',
      absence:
        'Beaucoup de prestataires, comme les écoles professionnelles et les entreprises, sont évalués par des organismes qui n’y déclarent rien.',
      ownTitle: 'Ce que nous ne faisons pas',
      own: 'Nous ne jugeons rien nous-mêmes et ne donnons pas de notes. C’est l’établissement ou l’autorité à qui vous présentez une microcertification qui décide si elle compte.',
      linksTitle: 'En savoir plus',
      link: {
        deqar: 'DEQAR : la base de données des rapports',
        eqar: 'EQAR : le registre des agences',
        enqa: 'ENQA : l’association des agences',
        recommendation: 'Recommandation du Conseil sur les microcertifications (2022)',
      },
    },
    privacy: {
      title: 'Protection des données',
      noneTitle: 'Ce que nous ne demandons pas et n’enregistrons pas',
      none: 'Pas de compte, pas de cookies, rien n’est enregistré dans votre navigateur. Nulle part nous ne demandons votre nom, votre nationalité ni vos titres de séjour.',
      othersTitle: 'Qui d’autre apprend votre visite',
      others:
        'Personne par ces pages : tous leurs fichiers viennent de ce serveur. Les liens vers d’autres sites ne leur disent pas d’où vous venez.',
      keptTitle: 'Ce que ce serveur conserve',
      kept: 'Le programme ne tient pas de relevé des visites. Il compte combien de fois chaque sorte de page est demandée et combien de temps cela prend, sans adresses réseau et sans ce qui a été cherché. Contre la surcharge, il compte les demandes par adresse réseau pendant une minute, en mémoire seulement. Quand une réponse échoue, le journal contient l’heure, le chemin de la page et l’erreur. Les signalements d’erreurs sont comptés par adresse réseau pendant un jour, eux aussi en mémoire seulement.',
      words:
        'Ce que vous cherchez figure dans l’adresse de la page, donc dans l’historique de votre navigateur et dans les liens que vous transmettez. Les réponses restent un temps en mémoire pour venir plus vite ; qui les a demandées n’est pas conservé.',
      operator: 'L’exploitant de ce serveur peut tenir ses propres relevés en amont du programme. Demandez-lui :',
      sourcesTitle: 'Les personnes dans les données des prestataires',
      sources:
        'Les adresses électroniques et les numéros de téléphone sont retirés des textes des prestataires. Les noms de personnes qui figurent dans ces textes restent tels quels.',
    },
    accessibility: {
      title: 'Accessibilité',
      aim: 'Ces pages sont conçues pour respecter WCAG 2.2 au niveau AA et la norme européenne EN 301 549. Elles fonctionnent sans scripts et au clavier seul, en clair et en sombre, à 320 pixels de largeur et avec un texte deux fois plus grand.',
      checkedTitle: 'Comment c’est vérifié',
      checked:
        'Un programme examine les pages dans un vrai navigateur, en plusieurs langues. Il parcourt la recherche au clavier seul et mesure les tailles et les espacements. Il ne trouve qu’une partie de ce qui peut clocher. Personne n’a encore essayé ces pages avec un lecteur d’écran, et aucun organisme indépendant ne les a examinées.',
      report: 'Un rapport critère par critère accompagne le code source : {file}.',
      limitsTitle: 'Limites connues',
      limits: {
        texts:
          'Les titres et descriptions sont ceux des prestataires. Lorsque la langue n’est pas indiquée, ou l’est mal, un lecteur d’écran peut mal les lire.',
        others: 'Les sites des prestataires et les rapports des agences ne sont pas les nôtres.',
        tables: 'Sur les écrans étroits, le tableau de comparaison défile latéralement dans son cadre.',
      },
      feedbackTitle: 'Dites-nous ce qui ne fonctionne pas',
      feedback: 'Écrivez à l’exploitant de ce serveur :',
    },
    licences: {
      title: 'Licences et sources',
      about: 'Ce qui est affiché ici est réuni à partir de ces sources.',
      source: 'Source des données',
      used: 'Usage',
      licence: 'Licence d’utilisation',
      of: {
        deqar: 'Rapports d’assurance qualité externe, établissements, agences',
        esco: 'Compétences et métiers',
        vocabularies: 'Domaines d’études et autres listes de codes',
        nuts: 'Régions',
        geonames: 'Coordonnées des villes',
      },
      decision: 'Réutilisation selon la décision 2011/833/UE',
      textsTitle: 'Textes des offres',
      texts: 'Ils appartiennent aux prestataires. Voici combien d’offres indiquent cette licence :',
      programTitle: 'Le programme',
      program: 'Accredex est un logiciel libre sous la licence publique de l’Union européenne (EUPL) 1.2.',
      contactTitle: 'Nous contacter',
      noContact: 'L’exploitant de ce serveur n’a pas indiqué d’adresse.',
      asData: 'Cette liste sous forme de données',
    },
  },
};
