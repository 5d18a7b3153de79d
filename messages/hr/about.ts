import type { ApiWords } from '../words.ts';

/** Croatian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Koje mi vještine još nedostaju?',
      about:
        'Recite što znate i kamo želite. Vidjet ćete ponude koje donose vještine koje nedostaju, prvo one koje ih po bodu donose najviše.',
      can: '1. Što već znam',
      want: '2. Što želim naučiti ili postati',
      time: '3. Koliko vremena imam',
      hours: 'Najviše sati tjedno',
      money: '4. Koliko smije stajati',
      budget: 'Najviša ukupna cijena',
      unstated: 'Prikazuju se i ponude koje to ne navode.',
      show: 'Prikaži ponude',
      nothingWanted: 'Odaberite barem jednu vještinu ili zanimanje koje želite.',
      noNumber: '„{value}” nije upotrebljivo za „{field}”. Napišite broj, na primjer 40.',
    },
    quality: {
      intro:
        'Vanjsko osiguravanje kvalitete znači da netko izvana razmotri ustanovu ili neki njezin program i objavi izvješće. Svaku ponudu uspoređujemo s takvim izvješćima i kažemo tko je što razmotrio, s kojim rezultatom i do kada.',
      twoTitle: 'Ponuda i pružatelj dvije su različite stvari',
      two: 'Vrednovanje pružatelja nije vrednovanje svake njegove ponude. Zato svaki okvir daje dvije izjave koje nikad ne postaju jedna: o samoj ponudi i o njezinu pružatelju. Većina se vrednovanja odnosi na ustanove; malo ih se odnosi na jedan kratki tečaj.',
      marksTitle: 'Što znače oznake',
      marksAbout: 'Svaka oznaka ima riječ, oblik i boju. Iza ovih primjera nema stvarnih ponuda.',
      mark: {
        positive:
          'Važeće je vrednovanje dobro završilo. Riječi kažu je li se odnosilo na samu ponudu ili na pružatelja.',
        conditional: 'Važeće je vrednovanje dobro završilo, uz uvjete ili ograničenja.',
        negative: 'Važeće izvješće kaže ne. Što kaže, piše u izvješću.',
        lapsed: 'Vrednovanje je provedeno, valjanost mu je istekla i novije nije pronađeno.',
        future: 'Postoji rezultat čija valjanost još nije počela.',
        unknown: 'Registar nema važeći rezultat. To nije ocjena.',
        never: 'Ponuda još nije uspoređena s registrom.',
      },
      registerTitle: 'Što je registar',
      register:
        'DEQAR, baza rezultata vanjskog osiguravanja kvalitete, sadržava izvješća agencija iz EQAR-a, Europskog registra za osiguravanje kvalitete u visokom obrazovanju. Te agencije rade prema europskim standardima i smjernicama (ESG).',
      absenceTitle: 'Što znači kad ništa nije pronađeno',
      absence: 'Mnoge pružatelje, primjerice strukovne škole i tvrtke, vrednuju tijela koja ondje ne izvješćuju.',
      ownTitle: 'Što ne radimo',
      own: 'Sami ništa ne prosuđujemo i ne dajemo ocjene. O tome priznaje li se mikrokvalifikacija odlučuje ustanova ili tijelo kojem je predočite.',
      linksTitle: 'Saznajte više',
      link: {
        deqar: 'DEQAR: baza izvješća',
        eqar: 'EQAR: registar agencija',
        enqa: 'ENQA: udruženje agencija',
        recommendation: 'Preporuka Vijeća o mikrokvalifikacijama (2022.)',
      },
    },
    privacy: {
      title: 'Zaštita privatnosti',
      noneTitle: 'Što ne pitamo i ne pohranjujemo',
      none: 'Bez računa, bez kolačića, ništa pohranjeno u vašem pregledniku. Nigdje ne pitamo za vaše ime, državljanstvo ili dozvole.',
      othersTitle: 'Tko još saznaje za vaš posjet',
      others:
        'Nitko putem ovih stranica: sve njihove datoteke dolaze s ovog poslužitelja. Poveznice na druga mrežna mjesta ne govore im odakle dolazite.',
      keptTitle: 'Što ovaj poslužitelj čuva',
      kept: 'Program ne bilježi posjete. Broji koliko se često traži koja vrsta stranice i koliko to traje, bez mrežnih adresa i bez onoga što se tražilo. Protiv preopterećenja minutu broji zahtjeve po mrežnoj adresi, samo u memoriji. Kad odgovor ne uspije, zapisnik sadržava vrijeme, put stranice i pogrešku. Prijave pogrešaka broji po mrežnoj adresi jedan dan, također samo u memoriji.',
      words:
        'Ono što tražite nalazi se u adresi stranice, a time i u povijesti preglednika i u poveznicama koje prosljeđujete. Odgovori se neko vrijeme čuvaju u memoriji kako bi stizali brže; tko je pitao, ne čuva se.',
      operator: 'Tko vodi ovaj poslužitelj može voditi zapise ispred programa. Pitajte:',
      sourcesTitle: 'Osobe u podacima pružatelja',
      sources:
        'Adrese e-pošte i telefonski brojevi uklanjaju se iz tekstova pružatelja. Imena osoba u tim tekstovima ostaju.',
    },
    accessibility: {
      title: 'Pristupačnost',
      aim: 'Ove su stranice izrađene tako da ispunjavaju WCAG 2.2 na razini AA i europsku normu EN 301 549. Rade bez skripti i samo s tipkovnicom, u svijetlom i tamnom načinu, pri širini od 320 piksela i s dvostruko većim tekstom.',
      checkedTitle: 'Kako se to provjerava',
      checked:
        'Program pregledava stranice u stvarnom pregledniku na više jezika. Pronalazi samo dio onoga što može biti pogrešno. Nijedno neovisno tijelo nije ispitalo ove stranice.',
      report: 'Izvješće po kriterijima nalazi se uz izvorni kôd: {file}.',
      limitsTitle: 'Poznata ograničenja',
      limits: {
        texts:
          'Naslovi i opisi pripadaju pružateljima. Gdje ne navode jezik ili navode pogrešan, čitač zaslona može ih pogrešno pročitati.',
        others: 'Mrežna mjesta pružatelja i izvješća agencija nisu naši.',
        tables: 'Na uskim se zaslonima tablica usporedbe pomiče u stranu unutar svojeg okvira.',
      },
      feedbackTitle: 'Recite nam što ne radi',
      feedback: 'Pišite onome tko vodi ovaj poslužitelj:',
    },
    licences: {
      title: 'Licencije i izvori',
      about: 'Ono što je ovdje prikazano sastavljeno je iz ovih izvora.',
      source: 'Izvor',
      used: 'Za što',
      licence: 'Licencija',
      of: {
        deqar: 'Izvješća o vanjskom osiguravanju kvalitete, ustanove, agencije',
        esco: 'Vještine i zanimanja',
        vocabularies: 'Područja obrazovanja i drugi popisi oznaka',
        nuts: 'Regije',
        geonames: 'Koordinate gradova',
      },
      decision: 'Ponovna uporaba prema Odluci 2011/833/EU',
      textsTitle: 'Tekstovi ponuda',
      texts: 'Pripadaju pružateljima. Toliko ponuda navodi ovu licenciju:',
      programTitle: 'Program',
      program: 'Accredex je slobodni softver pod Javnom licencijom Europske unije 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Tko vodi ovaj poslužitelj nije naveo adresu.',
      asData: 'Ovaj popis kao podaci',
    },
  },
};
