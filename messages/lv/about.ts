import type { ApiWords } from '../words.ts';

/** Latvian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Kādu prasmju man vēl trūkst?',
      about:
        'Norādiet, ko protat un kurp vēlaties doties. Tad redzēsiet piedāvājumus, kas dod trūkstošās prasmes, vispirms tos, kas uz kredītpunktu dod visvairāk.',
      can: '1. Ko es jau protu',
      want: '2. Ko es vēlos apgūt vai par ko kļūt',
      time: '3. Cik man ir laika',
      hours: 'Stundas nedēļā, ne vairāk kā',
      money: '4. Cik tas drīkst maksāt',
      budget: 'Kopējā cena, ne vairāk kā',
      unstated: 'Rāda arī piedāvājumus, kas to nenorāda.',
      show: 'Rādīt piedāvājumus',
      nothingWanted: 'Izvēlieties vismaz vienu prasmi vai profesiju, ko vēlaties.',
      noNumber: '“{value}” neder laukam “{field}”. Ierakstiet skaitli, piemēram, 40.',
    },
    quality: {
      intro:
        'Ārējā kvalitātes nodrošināšana nozīmē, ka kāds no ārpuses aplūko iestādi vai kādu tās programmu un publicē ziņojumu. Mēs katru piedāvājumu salīdzinām ar šādiem ziņojumiem un sakām, kas ko aplūkojis, ar kādu rezultātu un līdz kuram laikam.',
      twoTitle: 'Piedāvājums un nodrošinātājs ir divas dažādas lietas',
      two: 'Nodrošinātāja novērtējums nav katra tā piedāvājuma novērtējums. Tāpēc katrā lodziņā ir divi apgalvojumi, kas nekad nekļūst par vienu: par pašu piedāvājumu un par tā nodrošinātāju. Vairums novērtējumu ir par iestādēm; maz ir par vienu īsu kursu.',
      marksTitle: 'Ko nozīmē zīmes',
      marksAbout: 'Katrai zīmei ir vārds, forma un krāsa. Aiz šiem piemēriem nav īstu piedāvājumu.',
      mark: {
        positive:
          'Spēkā esošs novērtējums beidzās labi. Vārdi saka, vai tas bija par pašu piedāvājumu vai par nodrošinātāju.',
        conditional: 'Spēkā esošs novērtējums beidzās labi, ar nosacījumiem vai ierobežojumiem.',
        negative: 'Spēkā esošs ziņojums saka “nē”. Ko tas saka, rakstīts ziņojumā.',
        lapsed: 'Novērtējums bija, tā termiņš ir beidzies, un jaunāks nav atrasts.',
        future: 'Ir rezultāts, kura termiņš vēl nav sācies.',
        unknown: 'Reģistrā nav spēkā esoša rezultāta. Tas nav spriedums.',
        never: 'Piedāvājums vēl nav salīdzināts ar reģistru.',
      },
      registerTitle: 'Kas ir reģistrs',
      register:
        'DEQAR, ārējās kvalitātes nodrošināšanas rezultātu datubāzē, ir to aģentūru ziņojumi, kuras iekļautas EQAR – Eiropas Augstākās izglītības kvalitātes nodrošināšanas reģistrā. Šīs aģentūras strādā pēc Eiropas standartiem un vadlīnijām (ESG).',
      absenceTitle: 'Ko nozīmē, ja nekas nav atrasts',
      absence: 'Daudzus nodrošinātājus, piemēram, profesionālās skolas un uzņēmumus, vērtē iestādes, kas tur neziņo.',
      ownTitle: 'Ko mēs nedarām',
      own: 'Paši mēs neko nevērtējam un atzīmes neliekam. Vai mikroapliecinājumu ieskaitīt, lemj iestāde, kurai to uzrādīsiet.',
      linksTitle: 'Lasīt vairāk',
      link: {
        deqar: 'DEQAR: ziņojumu datubāze',
        eqar: 'EQAR: aģentūru reģistrs',
        enqa: 'ENQA: aģentūru apvienība',
        recommendation: 'Padomes ieteikums par mikroapliecinājumiem (2022)',
      },
    },
    privacy: {
      title: 'Privātums',
      noneTitle: 'Ko mēs nejautājam un neglabājam',
      none: 'Nav konta, nav sīkdatņu, jūsu pārlūkā nekas netiek glabāts. Nekur nejautājam jūsu vārdu, valstspiederību vai atļaujas.',
      othersTitle: 'Kas vēl uzzina par jūsu apmeklējumu',
      others:
        'Ar šo lapu starpniecību neviens: visas to datnes nāk no šī servera. Saites uz citām vietnēm tām nesaka, no kurienes nākat.',
      keptTitle: 'Ko šis serveris glabā',
      kept: 'Programma apmeklējumus nereģistrē. Tā skaita, cik bieži prasa katra veida lapu un cik ilgi tas notiek, bez tīkla adresēm un bez meklētā. Pret pārslodzi tā vienu minūti skaita pieprasījumus pēc tīkla adreses, tikai atmiņā. Ja atbilde neizdodas, žurnālā ir laiks, lapas ceļš un kļūda. Ziņojumus par kļūdām tā pēc tīkla adreses skaita vienu dienu, arī tikai atmiņā.',
      words:
        'Tas, ko meklējat, ir lapas adresē un tātad arī pārlūka vēsturē un saitēs, ko nododat tālāk. Atbildes kādu laiku glabā atmiņā, lai tās nāktu ātrāk; kas jautāja, neglabā.',
      operator: 'Tas, kas uztur šo serveri, var vest ierakstus pirms programmas. Jautājiet:',
      sourcesTitle: 'Cilvēki nodrošinātāju datos',
      sources:
        'E-pasta adreses un tālruņa numurus no nodrošinātāju tekstiem izņem. Cilvēku vārdi šajos tekstos paliek.',
    },
    accessibility: {
      title: 'Piekļūstamība',
      aim: 'Šīs lapas ir veidotas tā, lai atbilstu WCAG 2.2 AA līmenim un Eiropas standartam EN 301 549. Tās darbojas bez skriptiem un tikai ar tastatūru, gaišā un tumšā režīmā, 320 pikseļu platumā un ar divreiz lielāku tekstu.',
      checkedTitle: 'Kā to pārbauda',
      checked:
        'Programma aplūko lapas īstā pārlūkā vairākās valodās. Tā atrod tikai daļu no tā, kas var būt nepareizi. Neviena neatkarīga iestāde šīs lapas nav pārbaudījusi.',
      report: 'Ziņojums pa kritērijiem ir pie pirmkoda: {file}.',
      limitsTitle: 'Zināmie ierobežojumi',
      limits: {
        texts:
          'Nosaukumi un apraksti ir pašu nodrošinātāju. Ja tie nenorāda valodu vai norāda nepareizu, ekrāna lasītājs var tos nolasīt nepareizi.',
        others: 'Nodrošinātāju vietnes un aģentūru ziņojumi nav mūsu.',
        tables: 'Šauros ekrānos salīdzinājuma tabula ritinās uz sāniem savā rāmī.',
      },
      feedbackTitle: 'Pastāstiet, kas nedarbojas',
      feedback: 'Rakstiet tam, kas uztur šo serveri:',
    },
    licences: {
      title: 'Licences un avoti',
      about: 'Tas, kas te redzams, ir salikts no šiem avotiem.',
      source: 'Avots',
      used: 'Kam',
      licence: 'Licence',
      of: {
        deqar: 'Ārējās kvalitātes nodrošināšanas ziņojumi, iestādes, aģentūras',
        esco: 'Prasmes un profesijas',
        vocabularies: 'Izglītības jomas un citi kodu saraksti',
        nuts: 'Reģioni',
        geonames: 'Pilsētu koordinātas',
      },
      decision: 'Atkalizmantošana saskaņā ar Lēmumu 2011/833/ES',
      textsTitle: 'Piedāvājumu teksti',
      texts: 'Tie pieder nodrošinātājiem. Tik daudz piedāvājumu norāda šo licenci:',
      programTitle: 'Programma',
      program: 'Accredex ir brīva programmatūra ar Eiropas Savienības publisko licenci 1.2.',
      contactTitle: 'Saziņa',
      noContact: 'Tas, kas uztur šo serveri, adresi nav norādījis.',
      asData: 'Šis saraksts kā dati',
    },
  },
};
