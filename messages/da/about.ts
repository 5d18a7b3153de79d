import type { ApiWords } from '../words.ts';

/** Danish. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Hvilke færdigheder mangler jeg?',
      about:
        'Fortæl, hvad du kan, og hvor du vil hen. Så ser du tilbud, der giver de manglende færdigheder, først dem, der giver flest pr. point.',
      can: '1. Hvad jeg allerede kan',
      want: '2. Hvad jeg vil lære eller være',
      time: '3. Hvor meget tid jeg har',
      hours: 'Timer om ugen, højst',
      money: '4. Hvad det må koste',
      budget: 'Pris i alt, højst',
      unstated: 'Tilbud, der ikke oplyser det, vises også.',
      show: 'Vis tilbud',
      nothingWanted: 'Vælg mindst én færdighed eller ét erhverv, du ønsker.',
      noNumber: '»{value}« kan ikke bruges i »{field}«. Skriv et tal, for eksempel 40.',
    },
    quality: {
      intro:
        'Ekstern kvalitetssikring betyder: nogen udefra ser på en institution eller en af dens uddannelser og offentliggør en rapport. Vi sammenligner hvert tilbud med sådanne rapporter og siger, hvem der så på hvad, med hvilket resultat og indtil hvornår.',
      twoTitle: 'Tilbud og udbyder er to ting',
      two: 'En evaluering af en udbyder er ikke en evaluering af hvert af dens tilbud. Derfor siger hver boks to ting, der aldrig bliver til én: om selve tilbuddet og om udbyderen. De fleste evalueringer er af institutioner; få er af et enkelt kort kursus.',
      marksTitle: 'Hvad mærkerne betyder',
      marksAbout: 'Hvert mærke har et ord, en form og en farve. Bag eksemplerne står ingen rigtige tilbud.',
      mark: {
        positive:
          'En gældende evaluering endte godt. Ordene siger, om den handlede om selve tilbuddet eller om udbyderen.',
        conditional: 'En gældende evaluering endte godt, med betingelser eller begrænsninger.',
        negative: 'En gældende rapport siger nej. Hvad den siger, står i rapporten.',
        lapsed: 'Der var en evaluering, dens gyldighed er udløbet, og ingen nyere blev fundet.',
        future: 'Der er et resultat, hvis gyldighed ikke er begyndt.',
        unknown: 'Registeret har intet gældende resultat. Det er ingen bedømmelse.',
        never: 'Tilbuddet er endnu ikke sammenlignet med et register.',
      },
      registerTitle: 'Hvad et register er',
      register:
        'DEQAR, databasen over resultater af ekstern kvalitetssikring, har rapporter fra agenturerne i EQAR, det europæiske register for kvalitetssikring af videregående uddannelser. Agenturerne arbejder efter de europæiske standarder og retningslinjer (ESG).',
      absenceTitle: 'Hvad det betyder, når intet er fundet',
      absence:
        'Mange udbydere, for eksempel erhvervsskoler og virksomheder, evalueres af organer, der ikke indberetter dertil.',
      ownTitle: 'Hvad vi ikke gør',
      own: 'Vi bedømmer ikke selv og giver ingen karakterer. Om et mikroeksamensbevis tæller, afgøres af den institution eller myndighed, du viser det til.',
      linksTitle: 'Læs mere',
      link: {
        deqar: 'DEQAR: databasen med rapporter',
        eqar: 'EQAR: registeret over agenturer',
        enqa: 'ENQA: agenturernes sammenslutning',
        recommendation: 'Rådets henstilling om mikroeksamensbeviser (2022)',
      },
    },
    privacy: {
      title: 'Privatliv',
      noneTitle: 'Hvad vi ikke spørger om og ikke gemmer',
      none: 'Ingen konto, ingen cookies, intet gemt i din browser. Intet sted spørger vi om dit navn, din nationalitet eller dine tilladelser.',
      othersTitle: 'Hvem der ellers får besked om dit besøg',
      others:
        'Ingen gennem disse sider: alle filer kommer fra denne server. Links til andre websteder fortæller dem ikke, hvor du kommer fra.',
      keptTitle: 'Hvad denne server gemmer',
      kept: 'Programmet registrerer ikke besøg. Det tæller, hvor ofte hver slags side hentes, og hvor lang tid det tager, uden netværksadresser og uden hvad der blev søgt. Mod overbelastning tæller det forespørgsler pr. netværksadresse i et minut, kun i hukommelsen. Når et svar mislykkes, har loggen tidspunktet, sidens sti og fejlen. Fejlmeldinger tæller det pr. netværksadresse i en dag, ligeledes kun i hukommelsen.',
      words:
        'Det, du søger efter, står i sidens adresse og dermed i din browsers historik og i links, du sender videre. Svar gemmes et stykke tid i hukommelsen, så de kommer hurtigere; hvem der spurgte, gemmes ikke.',
      operator: 'Den, der driver serveren, kan føre log foran programmet. Spørg:',
      sourcesTitle: 'Personer i udbydernes data',
      sources:
        'E-mailadresser og telefonnumre fjernes fra udbydernes tekster. Navne på personer i teksterne bliver stående.',
    },
    accessibility: {
      title: 'Tilgængelighed',
      aim: 'Disse sider er bygget til at opfylde WCAG 2.2 på niveau AA og den europæiske standard EN 301 549. De virker uden scripts og med tastaturet alene, i lyst og mørkt, ved 320 pixels bredde og med dobbelt så stor tekst.',
      checkedTitle: 'Hvordan det kontrolleres',
      checked:
        'Et program ser på siderne i en rigtig browser, på flere sprog. Det finder kun en del af det, der kan være forkert. Intet uafhængigt organ har undersøgt siderne.',
      report: 'En rapport for hvert kriterium ligger ved kildekoden: {file}.',
      limitsTitle: 'Kendte begrænsninger',
      limits: {
        texts:
          'Titler og beskrivelser er udbydernes egne. Hvor de ikke oplyser et sprog, eller oplyser et forkert, kan en skærmlæser læse dem forkert.',
        others: 'Udbydernes websteder og agenturernes rapporter er ikke vores.',
        tables: 'På smalle skærme ruller sammenligningens tabel sidelæns inden for sin ramme.',
      },
      feedbackTitle: 'Fortæl os, hvad der ikke virker',
      feedback: 'Skriv til den, der driver serveren:',
    },
    licences: {
      title: 'Licenser og kilder',
      about: 'Det, der vises her, er sat sammen af disse kilder.',
      source: 'Kilde',
      used: 'Til hvad',
      licence: 'Licens',
      of: {
        deqar: 'Rapporter om ekstern kvalitetssikring, institutioner, agenturer',
        esco: 'Færdigheder og erhverv',
        vocabularies: 'Uddannelsesområder og andre kodelister',
        nuts: 'Regioner',
        geonames: 'Byers koordinater',
      },
      decision: 'Videreanvendelse efter afgørelse 2011/833/EU',
      textsTitle: 'Tilbuddenes tekster',
      texts: 'De er udbydernes. Så mange tilbud oplyser denne licens:',
      programTitle: 'Programmet',
      program: 'Accredex er fri software under Den Europæiske Unions offentlige licens 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Den, der driver serveren, har ikke oplyst en adresse.',
      asData: 'Denne liste som data',
    },
  },
};
