import type { PageWords } from '../words.ts';

/** Dutch. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Vaardigheid, in elke taal',
      occupation: 'Beroep, in elke taal',
      have: 'Ik kan (vaardigheid of beroep)',
      want: 'Ik wil leren of worden (vaardigheid of beroep)',
    },
    find: {
      skill: 'Vaardigheid zoeken',
      occupation: 'Beroep zoeken',
      have: 'Zoeken wat ik kan',
      want: 'Zoeken wat ik wil',
    },
    chosen: {
      skill: 'Gekozen vaardigheden (een ervan volstaat):',
      occupation: 'Gekozen beroepen (een van de bijbehorende vaardigheden volstaat):',
      have: 'Ik kan:',
      want: 'Ik wil leren of worden:',
    },
    remove: 'Verwijderen:',
    choose: 'Gevonden bij “{words}”, maak een keuze:',
    none: 'Niets gevonden bij “{words}”.',
    offers: 'Aanbiedingen: {count}',
    found: 'Suggesties: {count}',
  },
  fields: {
    dates: 'Data',
    extent: 'Omvang en prijs',
    places: 'Plaats',
    weeks: 'Duur in weken',
    from: 'van',
    to: 'tot',
    currency: 'Valuta van de prijs (EUR, PLN …)',
    place: 'Land, regio of stad',
    near: 'In de buurt van een stad of een punt (breedtegraad, lengtegraad)',
    noPlace:
      '“{name}” is geen stad, of geen eenduidige stad, waar hier een aanbod plaatsvindt; er is niet op nabijheid gefilterd. Breedte- en lengtegraad werken overal.',
    orNotStated: 'Ook als niets vermeld is',
    notStated: 'Ook als niets vermeld is: {filter}',
  },
  gap: {
    title: 'Op vaardigheid, beroep of doel',
    about:
      'Geef aan wat u kunt en wat u wilt leren: het aanbod wordt dan geordend naar hoeveel van de ontbrekende vaardigheden het per studiepunt oplevert.',
    haveAlone: 'Geef ook aan wat u wilt: wat u kunt, telt alleen daarnaast.',
    missing: 'Gewenst en ontbrekend',
    order: 'Aanbiedingen die daarvan per studiepunt het meest opleveren, staan bovenaan.',
    nothing: 'Er ontbreekt niets: wat u kunt, dekt wat u wilt.',
    brings: 'Levert {count} van {total} ontbrekende vaardigheden op:',
    through: 'via',
    outcome: 'Leerresultaat',
    rest: 'Daarna ontbreekt nog',
    more: 'en nog {count}',
  },
};
