import type { ApiWords } from '../words.ts';

/** Swedish. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Vilka färdigheter saknar jag?',
      about:
        'Ange vad du kan och vart du vill. Då visas utbildningar som ger de färdigheter som saknas, de som ger flest per poäng först.',
      can: '1. Vad jag redan kan',
      want: '2. Vad jag vill lära mig eller bli',
      time: '3. Hur mycket tid jag har',
      hours: 'Timmar per vecka, högst',
      money: '4. Vad det får kosta',
      budget: 'Totalt pris, högst',
      unstated: 'Utbildningar som inte anger detta visas också.',
      show: 'Visa utbildningar',
      nothingWanted: 'Välj minst en färdighet eller ett yrke som du vill ha.',
      noNumber: '”{value}” kan inte användas för ”{field}”. Skriv ett tal, till exempel 40.',
    },
    quality: {
      intro:
        'Extern kvalitetssäkring betyder att någon utifrån granskar en institution, eller ett av dess program, och publicerar en rapport. Vi jämför varje utbildning med sådana rapporter och säger vem som granskade vad, med vilket resultat och till när.',
      twoTitle: 'Utbildning och anordnare är två saker',
      two: 'En granskning av en anordnare är ingen granskning av var och en av dess utbildningar. Därför gör varje ruta två utsagor som aldrig blir en: om själva utbildningen och om dess anordnare. De flesta granskningar gäller institutioner, få gäller en enda kort kurs.',
      marksTitle: 'Vad märkena betyder',
      marksAbout: 'Varje märke har ett ord, en form och en färg. Bakom exemplen finns inga verkliga utbildningar.',
      mark: {
        positive: 'En gällande granskning slutade väl. Orden säger om den gällde själva utbildningen eller anordnaren.',
        conditional: 'En gällande granskning slutade väl, med villkor eller begränsningar.',
        negative: 'En gällande rapport säger nej. Vad den säger står i rapporten.',
        lapsed: 'Det fanns en granskning, dess giltighet är slut och ingen nyare hittades.',
        future: 'Det finns ett resultat vars giltighet inte har börjat.',
        unknown: 'Registret har inget gällande resultat. Det är inget omdöme.',
        never: 'Utbildningen har inte jämförts med något register än.',
      },
      registerTitle: 'Vad ett register är',
      register:
        'Deqar, databasen för resultat av extern kvalitetssäkring, innehåller rapporter från organen i Eqar, det europeiska registret för kvalitetssäkring av högre utbildning. Organen arbetar enligt de europeiska standarderna och riktlinjerna (ESG).',
      absenceTitle: 'Vad det betyder när inget hittas',
      absence: 'Många anordnare, till exempel yrkesskolor och företag, granskas av organ som inte rapporterar dit.',
      ownTitle: 'Vad vi inte gör',
      own: 'Vi bedömer inget själva och sätter inga betyg. Om en mikromerit räknas avgörs av den institution eller myndighet som du visar den för.',
      linksTitle: 'Läs mer',
      link: {
        deqar: 'Deqar: databasen med rapporter',
        eqar: 'Eqar: registret över organ',
        enqa: 'Enqa: organens förening',
        recommendation: 'Rådets rekommendation om mikromeriter (2022)',
      },
    },
    privacy: {
      title: 'Integritet',
      noneTitle: 'Vad vi inte frågar efter och inte lagrar',
      none: 'Inget konto, inga kakor, inget som lagras i din webbläsare. Ingenstans frågar vi efter ditt namn, din nationalitet eller dina tillstånd.',
      othersTitle: 'Vem mer som får veta om ditt besök',
      others:
        'Ingen genom de här sidorna: alla filer kommer från den här servern. Länkar till andra webbplatser berättar inte för dem varifrån du kommer.',
      keptTitle: 'Vad servern sparar',
      kept: 'Programmet registrerar inga besök. Det räknar hur ofta varje slags sida efterfrågas och hur lång tid det tar, utan nätadresser och utan vad som söktes. Mot överbelastning räknar det förfrågningar per nätadress under en minut, bara i minnet. När ett svar misslyckas innehåller loggen tiden, sidans sökväg och felet. Felanmälningar räknar det per nätadress under en dag, också bara i minnet.',
      words:
        'Det du söker efter står i sidans adress, och därmed i din webbläsares historik och i länkar som du skickar vidare. Svar hålls i minnet en tid så att de kommer snabbare; vem som frågade sparas inte.',
      operator: 'Den som driver servern kan föra logg framför programmet. Fråga:',
      sourcesTitle: 'Personer i anordnarnas uppgifter',
      sources:
        'E-postadresser och telefonnummer tas bort ur anordnarnas texter. Namn på personer i texterna står kvar.',
    },
    accessibility: {
      title: 'Tillgänglighet',
      aim: 'Sidorna är byggda för att uppfylla WCAG 2.2 på nivå AA och den europeiska standarden EN 301 549. De fungerar utan skript och med enbart tangentbordet, i ljust och mörkt läge, vid 320 bildpunkters bredd och med dubbelt så stor text.',
      checkedTitle: 'Hur detta kontrolleras',
      checked:
        'Ett program granskar sidorna i en riktig webbläsare, på flera språk. Det hittar bara en del av det som kan vara fel. Inget oberoende organ har undersökt sidorna.',
      report: 'En rapport för varje kriterium finns vid källkoden: {file}.',
      limitsTitle: 'Kända begränsningar',
      limits: {
        texts:
          'Titlar och beskrivningar är anordnarnas egna. Där de inte anger något språk, eller fel språk, kan en skärmläsare läsa dem fel.',
        others: 'Anordnarnas webbplatser och organens rapporter är inte våra.',
        tables: 'På smala skärmar rullar jämförelsetabellen i sidled inom sin ram.',
      },
      feedbackTitle: 'Berätta vad som inte fungerar',
      feedback: 'Skriv till den som driver servern:',
    },
    licences: {
      title: 'Licenser och källor',
      about: 'Det som visas här är sammanställt ur dessa källor.',
      source: 'Källa',
      used: 'Till vad',
      licence: 'Licens',
      of: {
        deqar: 'Rapporter om extern kvalitetssäkring, institutioner, organ',
        esco: 'Färdigheter och yrken',
        vocabularies: 'Utbildningsområden och andra kodlistor',
        nuts: 'Regioner',
        geonames: 'Städers koordinater',
      },
      decision: 'Vidareutnyttjande enligt beslut 2011/833/EU',
      textsTitle: 'Utbildningarnas texter',
      texts: 'De är anordnarnas. Så många utbildningar anger den här licensen:',
      programTitle: 'Programmet',
      program: 'Accredex är fri programvara enligt Europeiska unionens offentliga licens 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Den som driver servern har inte angett någon adress.',
      asData: 'Listan som data',
    },
  },
};
