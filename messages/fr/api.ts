import type { ApiWords } from '../words.ts';

/** French. */
export const api: ApiWords = {
  problem: {
    invalidParameters: 'Certains paramètres sont inutilisables',
    invalidParametersDetail: '{count} paramètres sont inutilisables : {names}.',
    oneInvalidParameter: 'Le paramètre {names} est inutilisable.',
    notFound: 'Introuvable',
    notFoundDetail: 'Il n’y a rien à cette adresse.',
    offerNotFound: 'Il n’y a pas d’offre portant l’identifiant {id}.',
    providerNotFound: 'Il n’y a pas de prestataire portant l’identifiant {id}.',
    sourceNotFound: 'Il n’y a pas de source portant l’identifiant {id}.',
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
    unavailableDetail: 'Pas de réponse de : {part}. Veuillez réessayer plus tard.',
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
    dayOrder: 'startsTo ({to}) précède startsFrom ({from}).',
    whole: '« {value} » n’est pas un nombre entier de {least} à {most}.',
    flag: '« {value} » n’est ni true ni false.',
    encoding: 'La valeur de {name} n’est pas de l’UTF-8 encodé avec des pourcents.',
    tooMany: '{name} a plus de {most} valeurs.',
    notBuiltYet: '{name} n’existe pas encore.',
    regionNotBuiltYet: '« {value} » ressemble à une région NUTS ; les régions n’existent pas encore, les pays oui.',
    cursor: '« {value} » n’est pas une position qu’une réponse a donnée comme next.',
    repeated: '{name} ne peut être donné qu’une fois.',
    tooDeep: 'Seuls les {most} premiers résultats peuvent être parcourus : page fois size donne {asked}.',
    unknownName:
      '{name} n’est pas un paramètre de cette adresse et n’a pas été pris en compte. Le plus proche : {nearest}.',
    unknownNameAlone: '{name} n’est pas un paramètre de cette adresse et n’a pas été pris en compte.',
    unknownNames: '{count} autres noms ne sont pas des paramètres de cette adresse et n’ont pas été pris en compte.',
    unknownSkill: 'La compétence {value} n’est pas connue ici et ne correspond à rien.',
    unknownProvider: 'Le prestataire {value} n’est pas connu ici et ne correspond à rien.',
    cutFacet: 'De la facette {value}, seules les {most} valeurs les plus fréquentes sont comptées.',
    cutWords: 'Seuls les {most} premiers caractères de q ont été pris en compte.',
    noWords: '« {value} » ne contient aucun mot qui puisse être recherché et a été laissé de côté.',
    ignoredWords:
      'Non recherchés, parce qu’ils ne disent rien d’un sujet, figurent dans presque toutes les offres ou dans aucune : {words}.',
    anyWord:
      'Aucune offre ne contient tous ces mots : {words}. Celles qui en contiennent davantage, et de plus rares, viennent d’abord.',
    manyWords: 'Seuls les {most} premiers mots de {name} sont recherchés.',
  },
  basis: {
    'words-of-instance': 'indiqué par une session, non par l’offre elle-même',
    'hours-per-ects': '{least}–{most} heures par crédit ECTS',
    'nqf-to-eqf': 'd’après le référencement de {levels} au CEC',
    'outcome-summary': 'd’après le résumé des acquis d’apprentissage',
    'provider-of-instances': 'd’après qui assure les sessions',
    'provider-of-manifest': 'd’après le prestataire dont la liste de sources mentionne celle-ci',
    'languages-of-instances': 'd’après les diverses langues indiquées pour les sessions',
    'mode-of-offer': 'd’après le mode d’apprentissage indiqué pour l’offre',
    'words-for-open-start': 'd’après les mots pour un début à tout moment',
    'no-type-stated': 'aucun type n’est indiqué',
    'type-and-partial-qualification':
      'd’après le type indiqué et le fait qu’il s’agisse ou non d’une partie de certification',
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
};
