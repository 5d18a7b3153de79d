import type { ApiWords } from '../words.ts';

/** Dutch. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Welke vaardigheden heb ik nog nodig?',
      about:
        'Geef aan wat u kunt en waar u naartoe wilt. U ziet dan aanbod dat de ontbrekende vaardigheden oplevert, het aanbod dat er per studiepunt het meest van oplevert eerst.',
      can: '1. Wat ik al kan',
      want: '2. Wat ik wil leren of worden',
      time: '3. Hoeveel tijd ik heb',
      hours: 'Uren per week, hoogstens',
      money: '4. Wat het mag kosten',
      budget: 'Totale prijs, hoogstens',
      unstated: 'Aanbod dat dit niet vermeldt, wordt ook getoond.',
      show: 'Aanbod tonen',
      nothingWanted: 'Kies minstens één gewenste vaardigheid of één gewenst beroep.',
      noNumber: '“{value}” is niet bruikbaar bij “{field}”. Schrijf een getal, bijvoorbeeld 40.',
    },
    quality: {
      intro:
        'Externe kwaliteitsborging betekent: iemand van buiten bekijkt een instelling, of een van haar opleidingen, en publiceert een rapport. Wij vergelijken elk aanbod met zulke rapporten en zeggen wie wat heeft bekeken, met welk resultaat en tot wanneer.',
      twoTitle: 'Aanbod en aanbieder zijn twee dingen',
      two: 'De beoordeling van een aanbieder is geen beoordeling van elk onderdeel van zijn aanbod. Daarom doet elk kader twee uitspraken die nooit tot één worden: over het aanbod zelf en over de aanbieder. De meeste beoordelingen gaan over instellingen; weinige over één korte cursus.',
      marksTitle: 'Wat de tekens betekenen',
      marksAbout: 'Elk teken heeft een woord, een vorm en een kleur. Achter deze voorbeelden staat geen echt aanbod.',
      mark: {
        positive:
          'Een geldige beoordeling had een goede uitkomst. De woorden zeggen of ze over het aanbod zelf ging of over de aanbieder.',
        conditional: 'Een geldige beoordeling had een goede uitkomst, met voorwaarden of beperkingen.',
        negative: 'Een geldig rapport zegt nee. Wat het zegt, staat in het rapport.',
        lapsed: 'Er was een beoordeling, de geldigheid is voorbij en er is geen nieuwere gevonden.',
        future: 'Er is een resultaat waarvan de geldigheid nog niet is begonnen.',
        unknown: 'Het register heeft geen geldig resultaat. Dat is geen oordeel.',
        never: 'Het aanbod is nog niet met een register vergeleken.',
      },
      registerTitle: 'Wat een register is',
      register:
        'DEQAR, de databank met resultaten van externe kwaliteitsborging, bevat rapporten van de agentschappen in EQAR, het Europees register voor kwaliteitsborging in het hoger onderwijs. Deze agentschappen werken volgens de Europese normen en richtsnoeren (ESG).',
      absenceTitle: 'Wat het betekent als er niets is gevonden',
      absence:
        'Veel aanbieders, zoals beroepsopleidingen en bedrijven, worden beoordeeld door instanties die daar niet rapporteren.',
      ownTitle: 'Wat wij niet doen',
      own: 'Wij oordelen zelf niet en geven geen cijfers. Of een microcredential meetelt, beslist de instelling of instantie waaraan u het voorlegt.',
      linksTitle: 'Meer lezen',
      link: {
        deqar: 'DEQAR: de databank met rapporten',
        eqar: 'EQAR: het register van agentschappen',
        enqa: 'ENQA: de vereniging van agentschappen',
        recommendation: 'Aanbeveling van de Raad over microcredentials (2022)',
      },
    },
    privacy: {
      title: 'Privacy',
      noneTitle: 'Wat wij niet vragen en niet plaatsen',
      none: 'Geen account, geen cookies, niets in uw browser opgeslagen. Nergens vragen wij naar uw naam, uw nationaliteit of uw vergunningen.',
      othersTitle: 'Wie verder van uw bezoek weet',
      others:
        'Via deze pagina’s niemand: alle bestanden komen van deze server. Links naar andere websites vertellen die niet waar u vandaan komt.',
      keptTitle: 'Wat deze server bewaart',
      kept: 'Het programma houdt geen bezoeken bij. Het telt hoe vaak elk soort pagina wordt opgevraagd en hoelang dat duurt, zonder netwerkadressen en zonder wat er is gezocht. Tegen overbelasting telt het verzoeken per netwerkadres gedurende een minuut, alleen in het geheugen. Als een antwoord mislukt, bevat het logboek het tijdstip, het pad van de pagina en de fout. Meldingen van fouten telt het per netwerkadres gedurende een dag, ook alleen in het geheugen.',
      words:
        'Wat u zoekt, staat in het adres van de pagina, en dus in de geschiedenis van uw browser en in links die u doorgeeft. Antwoorden blijven een tijd in het geheugen zodat ze sneller komen; wie het vroeg, wordt niet bewaard.',
      operator: 'Wie deze server beheert, kan vóór het programma gegevens bijhouden. Vraag het aan:',
      sourcesTitle: 'Personen in de gegevens van aanbieders',
      sources:
        'E-mailadressen en telefoonnummers worden uit de teksten van aanbieders verwijderd. Namen van personen in deze teksten blijven staan.',
    },
    accessibility: {
      title: 'Toegankelijkheid',
      aim: 'Deze pagina’s zijn gebouwd om te voldoen aan WCAG 2.2 op niveau AA en aan de Europese norm EN 301 549. Ze werken zonder scripts en met alleen het toetsenbord, licht en donker, bij een breedte van 320 pixels en met dubbel zo grote tekst.',
      checkedTitle: 'Hoe dit wordt gecontroleerd',
      checked:
        'Een programma bekijkt de pagina’s in een echte browser, in verschillende talen. Het vindt maar een deel van wat er fout kan zijn. Geen onafhankelijke instantie heeft deze pagina’s onderzocht.',
      report: 'Een rapport per criterium staat bij de broncode: {file}.',
      limitsTitle: 'Bekende beperkingen',
      limits: {
        texts:
          'Titels en beschrijvingen komen van de aanbieders. Waar die geen taal of een verkeerde vermelden, kan een schermlezer ze verkeerd voorlezen.',
        others: 'Websites van aanbieders en rapporten van agentschappen zijn niet van ons.',
        tables: 'Op smalle schermen schuift de vergelijkingstabel zijwaarts binnen haar kader.',
      },
      feedbackTitle: 'Laat ons weten wat niet werkt',
      feedback: 'Schrijf aan wie deze server beheert:',
    },
    licences: {
      title: 'Licenties en bronnen',
      about: 'Wat hier wordt getoond, is samengesteld uit deze bronnen.',
      source: 'Bron',
      used: 'Waarvoor',
      licence: 'Licentie',
      of: {
        deqar: 'Rapporten van externe kwaliteitsborging, instellingen, agentschappen',
        esco: 'Vaardigheden en beroepen',
        vocabularies: 'Onderwijsrichtingen en andere codelijsten',
        nuts: 'Regio’s',
        geonames: 'Coördinaten van steden',
      },
      decision: 'Hergebruik volgens Besluit 2011/833/EU',
      textsTitle: 'Teksten van het aanbod',
      texts: 'Ze zijn van de aanbieders. Zoveel aanbiedingen vermelden deze licentie:',
      programTitle: 'Het programma',
      program: 'Accredex is vrije software onder de openbare licentie van de Europese Unie 1.2.',
      contactTitle: 'Contact',
      noContact: 'Wie deze server beheert, heeft geen adres vermeld.',
      asData: 'Deze lijst als data',
    },
  },
};
