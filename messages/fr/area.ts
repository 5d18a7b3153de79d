export const areaProblems = {
  ownerNeeded: 'Il faut le jeton de l’agence ou du prestataire concerné, ou d’un administrateur.',
  notYours: 'Ce jeton est valable, mais pas pour ceci : il appartient à quelqu’un d’autre.',
  decisionBody: 'Envoyez du JSON avec finding (sa clé), state (upheld ou dropped) et why.',
  nothingDisputed: 'Rien n’est contesté dans ce constat.',
  linkBody: 'Envoyez du JSON avec finding (sa clé) et party (provider ou agency) qu’il concerne.',
};

export const area = {
  found: {
    heading: 'Constaté lors de la comparaison avec le registre',
    intro: 'Chacune des deux parties peut se tromper. Le prestataire et l’agence ont pu répondre avant la publication.',
  },
  title: 'Pour les agences et les prestataires',
  intro:
    'Ce qui nomme une offre, un prestataire ou un rapport n’est montré qu’aux personnes concernées. Collez le jeton que l’exploitant vous a remis.',
  token: 'Jeton',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  wrong: 'Ce jeton n’est pas valable ici.',
  cookie: 'Un cookie maintient votre connexion sur ces pages pendant {minutes} minutes. Il ne sert à rien d’autre.',
  until: 'Connexion jusqu’à : {time}',
  csv: 'En CSV',
  nothing: 'Il n’y a rien à afficher.',
  leftOut: 'Autres lignes, comptées et non affichées : {count}',
  english: 'Les noms des colonnes et les remarques sont en anglais, comme dans les fichiers.',
  agency: 'Agence : {name}',
  provider: 'Prestataire : {name}',
  table: {
    'mismatch-list': 'Différences entre sources et registres',
    'expiring-reports': 'Rapports qui prennent fin dans les 180 jours, avec les offres qui en dépendent',
    'lapsed-list': 'Offres dont les évaluations sont arrivées à leur terme',
    'data-quality-list': 'Ce qu’il faudrait vérifier dans les données des registres',
    'providers-without-report-list': 'Prestataires qui publient des offres et dont aucun rapport n’est connu',
  },
};
