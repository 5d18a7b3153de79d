import type { PageWords } from '../words.ts';

/** What a page says of the register, its reports and their flags. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Selon la source, cette offre est au niveau {eqf} du CEC.',
    subjectProvider: '{register} connaît le prestataire sous le nom de {name} ({id}).',
    subjectAwardingBody:
      '{register} connaît l’organisme de délivrance sous le nom de {name} ({id}) ; il répond de la certification.',
    candidates: 'Il pourrait s’agir de : {names}.',
    closedOn: 'Il est enregistré comme fermé ou fusionné depuis le {date}.',
    successors: 'Lui ont succédé : {names}.',
    levels: 'Niveaux du CEC qui y sont enregistrés : {levels}.',
    endedOn: 'La dernière évaluation trouvée a pris fin le {date}.',
    startsOn: 'Sa validité commence le {date}.',
    report: '{agency} : {activity}. Décision : {decision}. Valable du {from} au {to}.',
    moreReports:
      '{count, plural, one {Il y a # autre rapport.} many {Il y a # autres rapports.} other {Il y a # autres rapports.}}',
    obligatory: 'Cela relève de l’assurance qualité externe obligatoire du pays.',
    voluntary: 'Il s’agit d’une évaluation volontaire par {agencies}.',
    mixed: 'Une partie relève de l’assurance qualité externe obligatoire du pays, une autre est volontaire.',
    validUntil: 'Valable jusqu’au {date}.',
    absence:
      'Que rien ne soit trouvé n’est pas le signe d’une mauvaise qualité : toutes les agences ne sont pas enregistrées, et toute évaluation n’est pas obligatoire ni communiquée.',
    never: 'Cette offre n’a pas encore été comparée à un registre.',
  },
  register: {
    deqar: { name: 'DEQAR', agencies: 'une agence enregistrée auprès d’EQAR' },
    demo: { name: 'Le registre de démonstration', agencies: 'une agence du registre de démonstration' },
    none: { name: 'Le registre', agencies: 'une agence enregistrée' },
  },
  decision: {
    positive: 'positive',
    'positive with conditions or restrictions': 'positive, avec conditions ou restrictions',
    negative: 'négative',
    'not applicable': 'aucune décision formelle',
  },
  flag: {
    official: 'Relève de l’assurance qualité externe obligatoire du pays.',
    voluntary: 'Évaluation volontaire.',
    conditional: 'La décision comporte des conditions ou des restrictions.',
    'no-formal-decision': 'L’évaluation s’est terminée sans décision formelle.',
    'validity-6y-default': 'Le rapport n’indique pas de fin ; six ans sont supposés.',
    'expires-during-offer': 'La validité prend fin avant la dernière session datée de cette offre.',
    'expiring-soon': 'La validité prend fin dans les six mois.',
    'agency-no-longer-registered': 'L’agence était enregistrée au moment de l’évaluation et ne l’est plus.',
    stale: 'Le registre n’a pas pu être lu en entier dernièrement ; ce qu’il dit peut différer.',
    'conflicting-results': 'Il existe des rapports valables aux résultats contraires.',
    'negative-candidate':
      'Il existe un rapport négatif sur un programme du même titre ; une personne doit vérifier s’il s’agit de celui-ci.',
    'near-match':
      'Il existe un rapport sur un programme du même titre, mais le niveau, les crédits ou le type de diplôme diffèrent : il n’a pas été compté.',
    'inherited-negative': 'Il existe un rapport négatif sur un établissement lié.',
    'parent-programme-negative':
      'Il existe un rapport négatif sur un programme dont cette offre fait partie selon la source.',
    'identifier-contradicted':
      'Le rapport a été trouvé par l’identifiant de l’agence, mais son programme a un autre titre, un autre niveau et un autre nombre de crédits.',
    inherited: 'Le rapport nomme un établissement lié, non celui dont il est question ici.',
    'parent-cover': 'L’évaluation portait sur l’établissement dont fait partie celui dont il est question ici.',
    'mc-coverage-implicit': 'On ignore si l’évaluation a examiné les formations courtes et les microcertifications.',
    'mc-coverage-excluded':
      'Selon l’agence elle-même, ses évaluations de ce type n’examinent pas les formations qui mènent à des microcertifications ; l’évaluation de l’établissement reste valable.',
    'level-unverified':
      'Il n’a pas été possible de comparer si le registre mentionne l’établissement pour le niveau de cette offre.',
    'attendance-only': 'Selon le rapport, c’est la participation qui est attestée, non l’apprentissage.',
    'not-certified': 'Selon le rapport, rien n’est évalué ni certifié.',
    'delivery-country-undocumented':
      'L’offre a lieu dans un pays que le registre ne mentionne pas pour l’établissement.',
    'cross-border': 'L’évaluation a été menée par-delà une frontière.',
    joint: 'Le rapport couvre plusieurs établissements ou un programme conjoint.',
    'european-approach': 'Évaluation selon l’approche européenne des programmes conjoints.',
    'low-flag': 'Le registre a assorti le rapport d’une remarque mineure.',
    'reports-of-linked-only': 'Tous les rapports portent sur des établissements liés.',
    'reports-not-counted':
      'Il existe des rapports qui ne comptent pas : leur agence n’était pas enregistrée lors de leur publication, ou n’est pas connue.',
    'awarding-body-as-stated': 'Qui délivre la certification n’est connu que par celui qui publie cette offre.',
    'awarding-body-partly-known':
      'D’autres organismes de délivrance sont nommés, que le registre ne connaît pas, ou pas comme un seul établissement.',
    'awarding-bodies-differ': 'D’un autre organisme de délivrance de cette offre, le registre dit autre chose.',
    'matched-by-domain': 'L’établissement a été reconnu à sa seule adresse internet.',
    'predecessor-named': 'La source nomme un prédécesseur de l’établissement.',
  },
};
