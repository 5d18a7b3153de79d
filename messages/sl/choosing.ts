import type { PageWords } from '../words.ts';

/** Slovenian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Spretnost v katerem koli jeziku',
      occupation: 'Poklic v katerem koli jeziku',
      have: 'Znam (spretnost ali poklic)',
      want: 'Želim se naučiti ali postati (spretnost ali poklic)',
    },
    find: {
      skill: 'Poišči spretnost',
      occupation: 'Poišči poklic',
      have: 'Poišči, kar znam',
      want: 'Poišči, kar želim',
    },
    chosen: {
      skill: 'Izbrane spretnosti (zadostuje ena od njih):',
      occupation: 'Izbrani poklici (zadostuje ena od njihovih spretnosti):',
      have: 'Znam:',
      want: 'Želim se naučiti ali postati:',
    },
    remove: 'Odstrani:',
    choose: 'Najdeno za »{words}«, izberite:',
    none: 'Za »{words}« ni najdenega ničesar.',
    offers: 'Ponudbe: {count}',
    found: 'Predlogi: {count}',
  },
  fields: {
    dates: 'Termini',
    extent: 'Obseg in cena',
    places: 'Kraj',
    weeks: 'Trajanje v tednih',
    from: 'od',
    to: 'do',
    currency: 'Valuta cene (EUR, PLN …)',
    place: 'Država, regija ali mesto',
    near: 'V bližini mesta ali točke (zemljepisna širina, dolžina)',
    noPlace:
      '»{name}« ni mesto ali ni eno samo mesto, kjer bi tukaj potekala ponudba; po bližini ni bilo filtrirano. Zemljepisna širina in dolžina delujeta povsod.',
    orNotStated: 'Tudi kjer ni ničesar navedenega',
    notStated: 'Tudi kjer ni ničesar navedenega: {filter}',
  },
  gap: {
    title: 'Po spretnosti, poklicu ali cilju',
    about:
      'Povejte, kaj znate in kaj se želite naučiti: ponudbe so nato razvrščene po tem, koliko manjkajočih spretnosti prinašajo na kreditno točko.',
    haveAlone: 'Dodajte tudi, kaj želite: kar znate, šteje samo ob tem.',
    missing: 'Želeno in manjkajoče',
    order: 'Prve so ponudbe, ki od tega na kreditno točko prinašajo največ.',
    nothing: 'Nič ne manjka: kar znate, pokriva to, kar želite.',
    brings: 'Prinaša {count} od {total} manjkajočih spretnosti:',
    through: 'prek',
    outcome: 'Učni izid',
    rest: 'Potem še manjka',
    more: 'in še {count}',
  },
};
