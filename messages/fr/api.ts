import type { ApiWords } from '../words.ts';
import { about } from './about.ts';
import { country, countryProblems } from './country.ts';
import { coverage } from './coverage.ts';
import { feedProblems } from './feed.ts';
import { history, historyProblems } from './history.ts';
import { lookup, lookupProblems } from './lookup.ts';
import { pages } from './pages.ts';
import { portal } from './portal.ts';
import { publish } from './publish.ts';
import { sources } from './sources.ts';
import { statementProblems } from './statements.ts';
import { whose } from './whose.ts';
import { withdrawnProblems } from './withdrawn.ts';

/** French. */
export const api: ApiWords = {
  ...about,
  ...country,
  ...coverage,
  ...lookup,
  ...pages,
  ...publish,
  ...sources,
  ...whose,
  problem: {
    ...portal,
    ...historyProblems,
    ...lookupProblems,
    ...feedProblems,
    ...countryProblems,
    ...statementProblems,
    ...withdrawnProblems,
    invalidParameters: 'Certains paramètres sont inutilisables',
    invalidParametersDetail: '{count} paramètres sont inutilisables : {names}.',
    oneInvalidParameter: 'Le paramètre {names} est inutilisable.',
    notFound: 'Introuvable',
    notFoundDetail: 'Il n’y a rien à cette adresse.',
    offerNotFound: 'Il n’y a pas d’offre portant l’identifiant {id}.',
    providerNotFound: 'Il n’y a pas de prestataire portant l’identifiant {id}.',
    sourceNotFound: 'Il n’y a pas de source portant l’identifiant {id}.',
    allianceNotFound: 'Il n’y a pas d’alliance portant l’identifiant {id}.',
    runNotFound: 'Cette source n’a pas de passage portant l’identifiant {id}.',
    notAcceptable: 'Aucun des formats demandés n’est disponible',
    notAcceptableDetail: 'Sont disponibles : {types}.',
    methodNotAllowed: 'Méthode non autorisée',
    methodNotAllowedDetail: 'Seules GET, HEAD et OPTIONS sont possibles ici.',
    tooManyRequests: 'Trop de requêtes',
    tooManyRequestsDetail: 'Plus de {limit} requêtes en une minute sont venues de ce client.',
    badRequest: 'La requête est illisible',
    badRequestDetail: 'L’adresse ou un en-tête de la requête est mal formé.',
    unavailable: 'Indisponible pour le moment',
    unavailableDetail:
      '{part, select, engine {Le moteur de recherche} other {La base de données}} ne répond pas. Veuillez réessayer plus tard.',
    tooManyWaiting: 'Trop de requêtes attendent ici en ce moment. Veuillez réessayer dans quelques secondes.',
    tookTooLong: 'La réponse a pris trop de temps. Veuillez réessayer plus tard.',
    internal: 'Une erreur s’est produite ici',
    internalDetail: 'La réponse n’a pas pu être produite. La faute est de notre côté et a été notée.',
    notInList: '« {value} » n’est pas une valeur de {name}. Les plus proches : {nearest}.',
    notInListAll: '« {value} » n’est pas une valeur de {name} : {nearest}.',
    range: '« {value} » n’est ni un nombre ni un intervalle : écrivez 6, 5-7, 3- (au moins) ou -5 (au plus).',
    rangeBounds: '« {value} » est hors de l’intervalle de {least} à {most}.',
    rangeOrder: '« {value} » finit avant de commencer.',
    day: '« {value} » n’est pas un jour : écrivez AAAA-MM-JJ.',
    mostWords:
      'Presque aucune offre ne contient tous les mots. {count, plural, one {Le dernier résultat en contient} many {Les # derniers résultats en contiennent} other {Les # derniers résultats en contiennent}} la plupart.',
    haveAlone: 'have doit être accompagné de want : les compétences recherchées.',
    manyWanted: 'want désigne plus de compétences qu’il n’en est comparé ; les {most} premières le sont.',
    dayOrder: 'startsTo ({to}) précède startsFrom ({from}).',
    whole: '« {value} » n’est pas un nombre entier de {least} à {most}.',
    flag: '« {value} » n’est ni true ni false.',
    place: '« {value} » n’est pas un lieu : indiquez un code de pays, un code NUTS ou le nom d’une ville.',
    point: '« {value} » n’est pas un point : indiquez la latitude et la longitude en degrés, comme dans 47.1,15.4.',
    nearCut: 'Il y a plus de {most} lieux à cette distance : la recherche porte sur les {most} plus proches.',
    currency: '« {value} » n’est pas une monnaie : indiquez trois lettres (ISO 4217).',
    encoding: 'La valeur de {name} n’est pas de l’UTF-8 encodé avec des pourcents.',
    tooMany: '{name} a plus de {most} valeurs.',
    notBuiltYet: '{name} n’existe pas encore.',
    cursor: '« {value} » n’est pas une position qu’une réponse a donnée comme next.',
    repeated: '{name} ne peut être donné qu’une fois.',
    tooDeep:
      'Seuls les {most} premiers résultats peuvent être parcourus : page fois size donne {asked}. Au-delà, un ordre sans mots se poursuit avec cursor (next d’une réponse).',
    unknownName:
      '{name} n’est pas un paramètre de cette adresse et n’a pas été pris en compte. Le plus proche : {nearest}.',
    unknownNameAlone: '{name} n’est pas un paramètre de cette adresse et n’a pas été pris en compte.',
    unknownNames: '{count} autres noms ne sont pas des paramètres de cette adresse et n’ont pas été pris en compte.',
    unknownSkill: 'La compétence {value} n’est pas connue ici et ne correspond à rien.',
    unknownProvider: 'Le prestataire {value} n’est pas connu ici et ne correspond à rien.',
    labelOfSeveral: '« {value} » est le libellé de plusieurs : {nearest}.',
    labelOfNone: 'Rien ne s’appelle « {value} » ici. Le plus proche : {nearest}.',
    labelOfNoneAlone: 'Rien ne s’appelle « {value} » ici.',
    replaced: '{value} a été remplacé par {successor}, qui a été recherché.',
    unknownOccupation: 'La profession {value} n’est pas connue ici et ne correspond à rien.',
    occupationWithoutSkills: 'Les compétences que demande {value} ne sont pas connues ici ; rien ne correspond.',
    cutFacet: 'De la facette {value}, seules les {most} valeurs les plus fréquentes sont comptées.',
    cutWords: 'Seuls les {most} premiers caractères de q ont été pris en compte.',
    noWords: '« {value} » ne contient aucun mot qui puisse être recherché et a été laissé de côté.',
    searchFallback:
      'Le moteur de recherche ne répond pas. La recherche propre au catalogue l’a remplacé : les résultats sont les mêmes, leur ordre peut différer.',
    ignoredWords:
      'Non recherchés, parce qu’ils ne disent rien d’un sujet, figurent dans presque toutes les offres ou dans aucune : {words}.',
    anyWord:
      'Aucune offre ne contient tous ces mots : {words}. Celles qui en contiennent davantage, et de plus rares, viennent d’abord.',
    manyWords: 'Seuls les {most} premiers mots de {name} sont recherchés.',
  },
  history,

  basis: {
    'level-word': 'le mot « {word} », qui ne désigne pas le même niveau CEC dans tous les pays',
    'level-of-programme': 'le niveau du programme dont elle fait partie',
    'language-of-record': 'la langue dans laquelle la notice est rédigée',
    'zeros-of-number': 'le nombre {number}, avec les zéros que perdent les nombres',
    'by-map': 'l’élément « {pointer} » de la source, lu ainsi d’après la table de correspondance donnée avec la source',
    'words-of-instance': 'indiqué par une session, non par l’offre elle-même',
    'hours-per-ects': '{least}–{most} heures par crédit ECTS',
    'nqf-to-eqf': 'd’après le référencement de {levels} au CEC',
    'outcome-summary': 'd’après le résumé des acquis d’apprentissage',
    'provider-of-instances': 'd’après qui assure les sessions',
    'provider-of-manifest': 'd’après le prestataire dont la liste de sources mentionne celle-ci',
    'languages-of-instances': 'd’après les diverses langues indiquées pour les sessions',
    'mode-of-offer': 'd’après le mode d’apprentissage indiqué pour l’offre',
    'words-for-open-start': 'd’après les mots pour un début à tout moment',
    'words-for-times': 'd’après les mots pour le moment de la semaine dans les informations sur les horaires',
    'times-from-sessions': 'chaque séance commence après 17 h 00 ou a lieu le week-end',
    'clock-of-country': 'heures indiquées en UTC, converties à l’heure du pays',
    'group-not-stated': 'aucun groupe n’est indiqué ; cela vaut pour toute personne pouvant participer',
    'places-less-enrolled': 'toutes les places moins celles qui sont prises',
    'city-in-gazetteer': 'coordonnées de la ville d’après GeoNames',
    'weeks-from-dates': 'compté en semaines du premier au dernier jour',
    'no-type-stated': 'aucun type n’est indiqué',
    'type-and-partial-qualification':
      'd’après le type indiqué et le fait qu’il s’agisse ou non d’une partie de certification',
    'label-of-skill': '« {words} » figure dans le texte de l’offre et est le libellé de cette compétence',
  },

  recognition: {
    'report-on-programme': 'un rapport en cours de validité porte sur un programme dont l’offre est dite faire partie',
    'report-on-offer': 'un rapport en cours de validité porte sur l’offre',
    'report-on-provider': 'un rapport en cours de validité porte sur le prestataire, aucun sur l’offre elle-même',
    'negative-report': 'un rapport en cours de validité est négatif',
    'stated-by-source': 'indiqué par la source seulement',
    'no-credential': 'aucun titre n’est délivré',
    'verifiable-credential': 'un titre numérique est vérifiable',
    'credential-form-stated': 'la forme du titre est indiquée',
    'eqf-stated': 'le niveau du CEC est indiqué',
    'eqf-nqf-register': 'le niveau du CEC est celui d’un registre de certifications',
    'eqf-mapped-from-nqf': 'le niveau du CEC découle d’un niveau national',
    'eqf-from-programme': 'le niveau du CEC est celui de son programme',
    'eqf-derived': 'le niveau du CEC a été déduit',
    'national-level': 'niveau dans un cadre national',
    'outcomes-stated': 'des acquis d’apprentissage sont indiqués',
    'workload-stated': 'des crédits ou des heures sont indiqués',
    'assessment-stated': 'l’évaluation est indiquée',
    'supervised-identity-check': 'surveillé, avec contrôle d’identité',
    'identity-checked': 'l’identité est contrôlée',
    'identity-not-checked': 'l’identité n’est pas contrôlée',
  },
  verdict: {
    OUT_OF_SCOPE: 'Le registre ne couvre que les niveaux 5 à 8 du CEC et ne dit donc rien de cette offre',
    PROVIDER_NOT_FOUND: 'Le prestataire n’a pas été trouvé dans le registre ; cela seul ne dit rien de sa qualité',
    PROVIDER_AMBIGUOUS: 'Plusieurs établissements du registre pourraient être ce prestataire ; aucun n’a été choisi',
    PROVIDER_CLOSED: 'Le registre mentionne ce prestataire comme fermé ou fusionné',
    NEGATIVE_PROGRAMME: 'Cette offre elle-même a fait l’objet d’une évaluation externe, au résultat négatif',
    PROGRAMME_ASSURED: 'Cette offre elle-même a fait l’objet d’une évaluation externe',
    INHERITED_PROGRAMME:
      'Cette offre elle-même a fait l’objet d’une évaluation externe, dans un rapport sur un établissement lié au prestataire',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un programme dont cette offre fait partie selon la source a fait l’objet d’une évaluation externe ; rien n’a été trouvé sur cette offre seule',
    NEGATIVE_INSTITUTION:
      'Le prestataire a fait l’objet d’une évaluation externe, au résultat négatif ; rien n’a été trouvé sur cette offre elle-même',
    LEVEL_NOT_COVERED:
      'Le prestataire a fait l’objet d’une évaluation externe, mais le registre ne le mentionne pas pour le niveau de cette offre',
    INSTITUTION_ASSURED:
      'Le prestataire a fait l’objet d’une évaluation externe ; rien n’a été trouvé sur cette offre elle-même',
    INHERITED_INSTITUTION:
      'Un établissement intégré au prestataire a fait l’objet d’une évaluation externe ; rien n’a été trouvé sur cette offre elle-même',
    PARTIAL_INHERITANCE_ONLY:
      'Seule une partie du prestataire, ou une alliance dont il est membre, a fait l’objet d’une évaluation externe ; rien n’a été trouvé sur cette offre elle-même',
    EXPIRED:
      'La dernière évaluation externe trouvée n’est plus valable ; une plus récente peut exister hors du registre',
    NOT_YET_VALID: 'Une évaluation externe a été trouvée, mais sa validité n’a pas commencé',
    NOT_COVERED: 'Le registre contient des rapports sur ce prestataire, mais aucun qui couvre cette offre',
    PENDING_EQAR_CHECK: 'Les seuls rapports sur ce prestataire sont encore en cours de vérification par le registre',
    NO_REPORTS: 'Le registre connaît ce prestataire mais ne contient aucun rapport à son sujet',
  },

  /** Why an offer is related to another. */
  related: {
    skills:
      '{count, plural, one {Partage une compétence : {names}.} many {Partage # compétences, dont : {names}.} other {Partage # compétences, dont : {names}.}}',
    fields:
      '{count, plural, one {Relève du même domaine : {names}.} many {Relève de # mêmes domaines : {names}.} other {Relève de # mêmes domaines : {names}.}}',
    next: 'C’est le niveau supérieur suivant.',
    same: 'C’est le même niveau.',
  },

  /** What puts offers before others (`GET /v1/ranking`). */
  ranking: {
    understood:
      'les offres qui ont ce que disent des mots de la recherche à côté de son sujet (« en ligne », « 5 ECTS »)',
    readerLanguage: 'les offres avec une session dans la langue du lecteur',
    words: 'davantage de mots',
    typo: 'moins de fautes de frappe',
    proximity: 'des mots plus proches les uns des autres',
    attributeRank: 'des mots dans un texte plus parlant (voir « texts »)',
    wordPosition: 'des mots plus près du début du texte',
    exactness: 'des mots tels qu’ils ont été saisis',
    titleWords: 'davantage de mots dans le titre, tels que saisis avant d’autres formes',
    textWeight: 'des mots dans des textes plus parlants (voir « texts »), et plus souvent',
    titleLength: 'les titres plus courts',
    changedMonth: 'le mois de la dernière modification, le plus récent d’abord',
    nextStart: 'le prochain début que l’on peut encore rejoindre, le plus proche d’abord',
    ects: 'moins de crédits ECTS',
    price: 'le prix le plus bas',
    updated: 'la dernière modification, la plus récente d’abord',
    id: 'l’identifiant de l’offre, pour que l’ordre soit toujours le même',
    never: 'Le constat, la complétude et le prestataire ne changent jamais l’ordre.',
  },
};
