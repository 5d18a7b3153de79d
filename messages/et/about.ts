import type { ApiWords } from '../words.ts';

/** Estonian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Millised oskused mul veel puudu on?',
      about:
        'Öelge, mida oskate ja kuhu soovite jõuda. Siis näete koolitusi, mis annavad puuduvad oskused, eespool neid, mis annavad ainepunkti kohta kõige rohkem.',
      can: '1. Mida ma juba oskan',
      want: '2. Mida ma tahan õppida või kelleks saada',
      time: '3. Kui palju mul aega on',
      hours: 'Tunde nädalas, kuni',
      money: '4. Kui palju see maksta võib',
      budget: 'Hind kokku, kuni',
      unstated: 'Näidatakse ka koolitusi, mille juures seda pole märgitud.',
      show: 'Näita koolitusi',
      nothingWanted: 'Valige vähemalt üks soovitud oskus või amet.',
      noNumber: '„{value}“ ei sobi väljale „{field}“. Kirjutage arv, näiteks 40.',
    },
    quality: {
      intro:
        'Väline kvaliteedi tagamine tähendab, et keegi väljastpoolt vaatab asutust või selle õppekava ja avaldab aruande. Võrdleme iga koolitust selliste aruannetega ja ütleme, kes mida vaatas, millise tulemusega ja mis ajani.',
      twoTitle: 'Koolitus ja pakkuja on kaks eri asja',
      two: 'Pakkuja hindamine ei ole tema iga koolituse hindamine. Seepärast on igas kastis kaks väidet, millest kunagi ei saa ühte: koolituse enda ja selle pakkuja kohta. Enamik hindamisi on asutuste, vähesed üheainsa lühikursuse kohta.',
      marksTitle: 'Mida märgid tähendavad',
      marksAbout: 'Igal märgil on sõna, kuju ja värv. Nende näidete taga ei ole päris koolitusi.',
      mark: {
        positive: 'Kehtiv hindamine lõppes hästi. Sõnad ütlevad, kas see oli koolituse enda või pakkuja kohta.',
        conditional: 'Kehtiv hindamine lõppes hästi, tingimuste või piirangutega.',
        negative: 'Kehtiv aruanne ütleb ei. Mida see ütleb, seisab aruandes.',
        lapsed: 'Hindamine oli, selle kehtivus on lõppenud ja uuemat ei leitud.',
        future: 'On tulemus, mille kehtivus pole veel alanud.',
        unknown: 'Registris pole kehtivat tulemust. See ei ole hinnang.',
        never: 'Koolitust pole veel registriga võrreldud.',
      },
      registerTitle: 'Mis on register',
      register:
        'DEQARis, välise kvaliteedi tagamise tulemuste andmebaasis, on nende agentuuride aruanded, mis on EQARis, Euroopa kõrghariduse kvaliteeditagamise registris. Need agentuurid töötavad Euroopa standardite ja suuniste (ESG) järgi.',
      absenceTitle: 'Mida tähendab, kui midagi ei leitud',
      absence: 'Paljusid pakkujaid, näiteks kutsekoole ja ettevõtteid, hindavad asutused, kes sinna aru ei anna.',
      ownTitle: 'Mida me ei tee',
      own: 'Me ise midagi ei otsusta ega pane hindeid. Kas mikrokvalifikatsioonitunnistus läheb arvesse, otsustab asutus, kellele te selle esitate.',
      linksTitle: 'Loe edasi',
      link: {
        deqar: 'DEQAR: aruannete andmebaas',
        eqar: 'EQAR: agentuuride register',
        enqa: 'ENQA: agentuuride ühendus',
        recommendation: 'Nõukogu soovitus mikrokvalifikatsioonitunnistuste kohta (2022)',
      },
    },
    privacy: {
      title: 'Privaatsus',
      noneTitle: 'Mida me ei küsi ega salvesta',
      none: 'Ei kontot, ei küpsiseid, teie veebilehitsejasse ei salvestata midagi. Me ei küsi kuskil teie nime, kodakondsust ega lube.',
      othersTitle: 'Kes veel teie külastusest teada saab',
      others:
        'Nende lehtede kaudu mitte keegi: kõik failid tulevad sellest serverist. Lingid teistele veebilehtedele ei ütle neile, kust te tulete.',
      keptTitle: 'Mida see server säilitab',
      kept: 'Programm ei pea külastuste üle arvestust. See loeb, kui sageli mingit liiki lehte küsitakse ja kui kaua see kestab, ilma võrguaadresside ja otsitud sõnadeta. Ülekoormuse vastu loeb see ühe minuti jooksul päringuid võrguaadressi järgi, ainult mälus. Kui vastus ebaõnnestub, on logis aeg, lehe tee ja viga. Veateateid loeb see võrguaadressi järgi ühe päeva jooksul, samuti ainult mälus.',
      words:
        'See, mida otsite, on lehe aadressis ning seega ka lehitseja ajaloos ja linkides, mida edasi annate. Vastuseid hoitakse mõnda aega mälus, et need tuleksid kiiremini; küsijat ei säilitata.',
      operator: 'Serveri pidaja võib programmi ees arvestust pidada. Küsige:',
      sourcesTitle: 'Inimesed pakkujate andmetes',
      sources:
        'E-posti aadressid ja telefoninumbrid eemaldatakse pakkujate tekstidest. Inimeste nimed neis tekstides jäävad alles.',
    },
    accessibility: {
      title: 'Ligipääsetavus',
      aim: 'Need lehed on tehtud vastama WCAG 2.2 tasemele AA ja Euroopa standardile EN 301 549. Need töötavad ilma skriptideta ja ainult klaviatuuriga, heledas ja tumedas režiimis, 320 piksli laiusel ja kaks korda suurema tekstiga.',
      checkedTitle: 'Kuidas seda kontrollitakse',
      checked:
        'Programm vaatab lehti päris veebilehitsejas mitmes keeles. See leiab ainult osa sellest, mis võib valesti olla. Ükski sõltumatu asutus pole neid lehti uurinud.',
      report: 'Aruanne kriteeriumide kaupa on lähtekoodi juures: {file}.',
      limitsTitle: 'Teadaolevad piirangud',
      limits: {
        texts:
          'Pealkirjad ja kirjeldused on pakkujate omad. Kui keelt pole märgitud või on see vale, võib ekraanilugeja neid valesti lugeda.',
        others: 'Pakkujate veebilehed ja agentuuride aruanded pole meie omad.',
        tables: 'Kitsal ekraanil kerib võrdluse tabel oma raamis külgsuunas.',
      },
      feedbackTitle: 'Öelge meile, mis ei tööta',
      feedback: 'Kirjutage serveri pidajale:',
    },
    licences: {
      title: 'Litsentsid ja allikad',
      about: 'See, mida siin näidatakse, on koostatud nendest allikatest.',
      source: 'Allikas',
      used: 'Milleks',
      licence: 'Litsents',
      of: {
        deqar: 'Välise kvaliteedi tagamise aruanded, asutused, agentuurid',
        esco: 'Oskused ja ametid',
        vocabularies: 'Õppevaldkonnad ja muud koodiloendid',
        nuts: 'Piirkonnad',
        geonames: 'Linnade koordinaadid',
      },
      decision: 'Taaskasutamine otsuse 2011/833/EL alusel',
      textsTitle: 'Koolituste tekstid',
      texts: 'Need kuuluvad pakkujatele. Nii palju koolitusi märgib selle litsentsi:',
      programTitle: 'Programm',
      program: 'Accredex on vaba tarkvara Euroopa Liidu tarkvara vaba kasutuse litsentsi 1.2 all.',
      contactTitle: 'Kontakt',
      noContact: 'Serveri pidaja pole aadressi märkinud.',
      asData: 'See loend andmetena',
    },
  },
};
