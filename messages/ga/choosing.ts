import type { PageWords } from '../words.ts';

/** Irish. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Scil, in aon teanga',
      occupation: 'Gairm, in aon teanga',
      have: 'Táim in ann (scil nó gairm)',
      want: 'Ba mhaith liom a fhoghlaim nó a bheith (scil nó gairm)',
    },
    find: {
      skill: 'Aimsigh scil',
      occupation: 'Aimsigh gairm',
      have: 'Aimsigh an méid atá mé in ann a dhéanamh',
      want: 'Aimsigh an méid atá uaim',
    },
    chosen: {
      skill: 'Scileanna roghnaithe (is leor ceann acu):',
      occupation: 'Gairmeacha roghnaithe (is leor ceann dá scileanna):',
      have: 'Táim in ann:',
      want: 'Ba mhaith liom a fhoghlaim nó a bheith:',
    },
    remove: 'Bain:',
    choose: 'Aimsithe le haghaidh “{words}”, roghnaigh:',
    none: 'Níor aimsíodh dada le haghaidh “{words}”.',
    offers: 'Tairiscintí: {count}',
    found: 'Moltaí: {count}',
  },
  fields: {
    dates: 'Dátaí',
    extent: 'Méid agus praghas',
    places: 'Áit',
    weeks: 'Fad i seachtainí',
    from: 'ó',
    to: 'go',
    currency: 'Airgeadra an phraghais (EUR, PLN …)',
    place: 'Tír, réigiún nó cathair',
    near: 'In aice le cathair nó le pointe (domhanleithead, domhanfhad)',
    noPlace:
      'Ní cathair é “{name}”, nó ní cathair amháin é, ina mbíonn tairiscint anseo; níor scagadh de réir gaireachta. Oibríonn domhanleithead agus domhanfhad i ngach áit.',
    orNotStated: 'Nuair nach bhfuil dada luaite freisin',
    notStated: 'Nuair nach bhfuil dada luaite freisin: {filter}',
  },
  gap: {
    title: 'De réir scile, gairme nó sprice',
    about:
      'Abair cad is féidir leat a dhéanamh agus cad ba mhaith leat a fhoghlaim: cuirtear na tairiscintí in ord ansin de réir líon na scileanna in easnamh a thugann siad in aghaidh an chreidiúint.',
    haveAlone:
      'Cuir leis an méid atá uait freisin: ní áirítear an méid is féidir leat a dhéanamh ach in éineacht leis.',
    missing: 'Uait agus in easnamh',
    order: 'Tagann na tairiscintí a thugann an méid is mó de in aghaidh an chreidiúint ar dtús.',
    nothing: 'Níl dada in easnamh: clúdaíonn an méid is féidir leat a dhéanamh an méid atá uait.',
    brings: 'Tugann sé {count} as {total} scil in easnamh:',
    through: 'trí',
    outcome: 'Toradh foghlama',
    rest: 'In easnamh fós ina dhiaidh',
    more: 'agus {count} eile',
  },
};
