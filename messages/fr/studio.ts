import type { PageWords } from '../words.ts';

/** What the studio says, where the lines for another's page are made. */
export const studio: Pick<PageWords, 'studio'> = {
  studio: {
    title: 'Placer cette recherche sur votre page',
    about:
      'Choisissez les offres à montrer et leur présentation. Copiez ensuite les lignes ci-dessous dans votre page.',
    offers: 'Quelles offres',
    all: 'Toutes',
    look: 'Présentation',
    lang: 'Langue de la recherche',
    hostLang: 'La langue de votre page',
    layout: 'Disposition',
    list: 'Liste',
    cards: 'Fiches',
    compact: 'Compacte',
    size: 'Offres à la fois',
    facets: 'Filtres proposés au choix',
    colours: 'Couleurs',
    own: 'Utiliser ces couleurs',
    accent: 'Boutons et liens',
    paper: 'Fond',
    ink: 'Texte',
    onPaper: 'Texte sur le fond',
    linkOnPaper: 'Liens sur le fond',
    onAccent: 'Mots sur les boutons',
    contrast: '{pair} : {ratio} pour 1',
    pass: 'contraste suffisant',
    fail: 'contraste insuffisant ; il faut au moins 4,5 pour 1',
    locked: 'Filtres verrouillés',
    lockedAbout:
      'Les filtres ci-dessus peuvent être retirés. Si rien d’autre ne doit jamais apparaître, un jeton les verrouille ; l’exploitant de ce catalogue le crée avec cette commande :',
    token: 'Jeton',
    make: 'Afficher les lignes',
    snippet: 'Lignes pour votre page',
    copy: 'Copier',
    copied: 'Copié',
    preview: 'Aperçu',
    csp: 'Si votre page a une Content Security Policy, celle-ci doit autoriser {origin} dans script-src et connect-src, et rien de plus : le widget ne dépose ni cookies ni styles en ligne.',
    sri: 'L’attribut « integrity » est l’empreinte de ce seul fichier (Subresource Integrity) : les navigateurs n’en exécutent aucun autre, et une version plus récente a d’autres lignes.',
    style: 'La règle des couleurs va dans la feuille de style de votre page.',
  },
};
