import type { AssuranceWords } from '../words.ts';

/** French. */
export const assurance: AssuranceWords = {
  provider: {
    Who: 'Le prestataire',
    who: 'le prestataire',
    them: 'le prestataire',
    of: 'du prestataire',
    about: 'Sur le prestataire',
  },
  'awarding-body': {
    Who: 'L’organisme de délivrance',
    who: 'l’organisme de délivrance',
    them: 'l’organisme de délivrance',
    of: 'de l’organisme de délivrance',
    about: 'Sur l’organisme de délivrance',
  },
  label: {
    OUT_OF_SCOPE: 'Le registre ne couvre que les niveaux 5 à 8 du CEC et ne dit donc rien de cette offre',
    PROVIDER_NOT_FOUND: '{Who} n’a pas été trouvé dans le registre ; cela seul ne dit rien de sa qualité',
    PROVIDER_AMBIGUOUS: 'Plusieurs établissements du registre pourraient être {who} ; aucun n’a été choisi',
    PROVIDER_CLOSED: 'Le registre mentionne {them} comme fermé ou fusionné',
    NEGATIVE_PROGRAMME: 'Cette offre elle-même a fait l’objet d’une évaluation externe, au résultat négatif',
    PROGRAMME_ASSURED: 'Cette offre elle-même a fait l’objet d’une évaluation externe',
    INHERITED_PROGRAMME:
      'Cette offre elle-même a fait l’objet d’une évaluation externe, dans un rapport sur un établissement lié : {others}',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'Un programme dont cette offre fait partie selon la source a fait l’objet d’une évaluation externe ; rien n’a été trouvé sur cette offre seule',
    NEGATIVE_INSTITUTION: '{Who} a fait l’objet d’une évaluation externe, au résultat négatif ; {offer}',
    LEVEL_NOT_COVERED:
      '{Who} a fait l’objet d’une évaluation externe, mais le registre ne le mentionne pas pour le niveau de cette offre',
    INSTITUTION_ASSURED: '{Who} a fait l’objet d’une évaluation externe ; {offer}',
    INHERITED_INSTITUTION:
      'L’évaluation externe porte sur un établissement dont {who} a pris la suite : {others} ; {offer}',
    PARTIAL_INHERITANCE_ONLY: 'L’évaluation externe ne porte que sur un établissement lié : {others} ; {offer}',
    EXPIRED:
      'La dernière évaluation externe trouvée n’est plus valable ; une plus récente peut exister hors du registre',
    NOT_YET_VALID: 'Une évaluation externe a été trouvée, mais sa validité n’a pas commencé',
    NOT_COVERED: 'Le registre contient des rapports sur {them}, mais aucun qui couvre cette offre',
    PENDING_EQAR_CHECK: 'Les rapports sur {them} sont encore en cours de vérification par le registre',
    NO_REPORTS: 'Le registre connaît {them} mais ne contient aucun rapport à son sujet',
  },
  special: {
    parentCover: 'L’évaluation externe porte sur l’établissement dont {who} fait partie : {others} ; {offer}',
    linkedInstitutions: 'L’évaluation externe porte sur un établissement lié : {others} ; {offer}',
    levelInherited:
      'L’évaluation externe porte sur un établissement lié : {others} ; le registre ne mentionne toutefois pas {them} pour le niveau de cette offre',
    partOnly: 'L’évaluation externe ne porte que sur une partie {of} : {others} ; {offer}',
    allianceOnly: 'L’évaluation externe ne porte que sur une alliance dont {who} est membre : {others} ; {offer}',
    linkedReports:
      'Le registre ne contient que des rapports sur des établissements liés, dont aucun ne couvre cette offre',
    contrary: 'Le registre contient des résultats contraires sur {them} ou cette offre ; aucun ne compte donc',
    linkedPending: 'Des rapports sur des établissements liés sont encore en cours de vérification par le registre',
    uncounted: 'Le registre contient des rapports sur {them}, mais aucun qui compte',
    pendingAndUncounted:
      'Des rapports sur {them} sont encore en cours de vérification par le registre, et d’autres ne comptent pas',
  },
  offer: {
    nothing: 'rien n’a été trouvé sur cette offre elle-même',
    uncertain: 'rien qui compte n’a été trouvé sur cette offre elle-même',
    lapsed: 'une évaluation de cette offre elle-même n’est plus valable',
    future: 'une évaluation de cette offre elle-même n’est pas encore valable',
  },
  unnamed: 'un établissement',
  quoted: '« {name} »',
  today: 'aujourd’hui',
  onDay: 'au {date}',
  statement: {
    never: 'pas encore comparé à un registre',
    notLookedUp: 'non recherché',
    outOfScope: 'non recherché : le registre ne couvre pas son niveau',
    notFound: 'introuvable dans le registre',
    ambiguous: 'pourrait être l’un de plusieurs établissements du registre',
    closed: 'enregistré comme fermé ou fusionné',
    current: 'évaluation externe, valable {day}',
    conditional: 'évaluation externe avec conditions ou restrictions, valable {day}',
    negative: 'évaluation externe au résultat négatif, valable {day}',
    lapsed: 'évaluation externe passée, plus valable {day}',
    future: 'évaluation externe, pas encore valable {day}',
    byOthers: '{state} – dans un rapport sur {others}',
    nothing: 'rien trouvé',
    uncertain: 'rien trouvé qui compte',
    component:
      'rien trouvé sur elle seule ; un programme dont elle fait partie selon la source a fait l’objet d’une évaluation externe',
    noWhole: 'aucun rapport trouvé sur l’établissement dans son ensemble',
    reports: 'rapports trouvés, mais aucun sur l’établissement dans son ensemble',
    reportsOnLinked: 'rapports trouvés sur des établissements liés seulement',
    pending: 'rapports encore en cours de vérification',
    uncounted: 'rapports trouvés, dont aucun ne compte',
    onlyOthers: 'évaluation externe ne portant que sur {others}',
    contrary: 'résultats contraires trouvés ; aucun ne compte donc',
  },
  scope: {
    offer: 'Ce qui a été trouvé porte sur cette offre, non sur tout ce que fait {who}.',
    component:
      'Ce qui a été trouvé porte sur un programme dont cette offre fait partie selon la source, non sur cette offre seule.',
    whole: 'Ce qui a été trouvé porte sur {them} dans son ensemble.',
    others: 'Ce qui a été trouvé porte sur {others}.',
    notAlone: 'Cette offre n’a pas été examinée pour elle-même.',
  },
  reportOn: 'C’est un rapport sur {others}.',
  alsoFound: 'Également trouvé :',
  unknownBodies: 'Cité pour la délivrance, mais pas connu du registre comme un seul établissement : {names}.',
  anonymous: 'un sans nom',
};
