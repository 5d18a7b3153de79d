import type { PageWords } from '../words.ts';

/** Estonian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Oskus, mis tahes keeles',
      occupation: 'Amet, mis tahes keeles',
      have: 'Ma oskan (oskus või amet)',
      want: 'Ma tahan õppida või saada (oskus või amet)',
    },
    find: {
      skill: 'Leia oskus',
      occupation: 'Leia amet',
      have: 'Leia, mida ma oskan',
      want: 'Leia, mida ma tahan',
    },
    chosen: {
      skill: 'Valitud oskused (piisab ühest):',
      occupation: 'Valitud ametid (piisab ühest nende oskusest):',
      have: 'Ma oskan:',
      want: 'Ma tahan õppida või saada:',
    },
    remove: 'Eemalda:',
    choose: 'Otsingu „{words}“ tulemused, valige:',
    none: 'Otsing „{words}“ ei andnud tulemusi.',
    offers: 'Koolitusi: {count}',
    found: 'Soovitusi: {count}',
  },
  fields: {
    dates: 'Ajad',
    extent: 'Maht ja hind',
    places: 'Koht',
    weeks: 'Kestus nädalates',
    from: 'alates',
    to: 'kuni',
    currency: 'Hinna vääring (EUR, PLN …)',
    place: 'Riik, piirkond või linn',
    near: 'Linna või punkti lähedal (laius- ja pikkuskraad)',
    noPlace:
      '„{name}“ ei ole linn või ei ole ühene linn, kus siin koolitus toimub; läheduse järgi ei filtreeritud. Laius- ja pikkuskraad töötavad kõikjal.',
    orNotStated: 'Ka need, kus midagi pole märgitud',
    notStated: 'Ka need, kus midagi pole märgitud: {filter}',
  },
  gap: {
    title: 'Oskuse, ameti või eesmärgi järgi',
    about:
      'Öelge, mida oskate ja mida tahate õppida: koolitused järjestatakse siis selle järgi, kui palju puuduvaid oskusi nad ühe ainepunkti kohta annavad.',
    haveAlone: 'Lisage ka, mida tahate: see, mida oskate, loeb ainult selle kõrval.',
    missing: 'Soovitud ja puudu',
    order: 'Eespool on koolitused, mis annavad sellest ainepunkti kohta kõige rohkem.',
    nothing: 'Midagi pole puudu: see, mida oskate, katab selle, mida tahate.',
    brings: 'Annab {count} oskust {total} puuduvast:',
    through: 'kaudu',
    outcome: 'Õpiväljund',
    rest: 'Pärast seda on veel puudu',
    more: 'ja veel {count}',
  },
};
