import type { ApiWords } from '../words.ts';

/** Lithuanian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Kokių įgūdžių man dar trūksta?',
      about:
        'Nurodykite, ką mokate ir ko siekiate. Tada matysite pasiūlymus, kurie suteikia trūkstamų įgūdžių, pirmiausia tuos, kurie vienam kreditui suteikia daugiausia.',
      can: '1. Ką jau moku',
      want: '2. Ko noriu išmokti arba kuo tapti',
      time: '3. Kiek turiu laiko',
      hours: 'Valandų per savaitę, ne daugiau kaip',
      money: '4. Kiek tai gali kainuoti',
      budget: 'Visa kaina, ne daugiau kaip',
      unstated: 'Rodomi ir pasiūlymai, kuriuose tai nenurodyta.',
      show: 'Rodyti pasiūlymus',
      nothingWanted: 'Pasirinkite bent vieną norimą įgūdį arba profesiją.',
      noNumber: '„{value}“ netinka laukui „{field}“. Parašykite skaičių, pavyzdžiui, 40.',
    },
    quality: {
      intro:
        'Išorinis kokybės užtikrinimas reiškia, kad kas nors iš išorės įvertina instituciją arba jos programą ir paskelbia ataskaitą. Kiekvieną pasiūlymą lyginame su tokiomis ataskaitomis ir nurodome, kas ką vertino, koks rezultatas ir iki kada jis galioja.',
      twoTitle: 'Pasiūlymas ir teikėjas yra du skirtingi dalykai',
      two: 'Teikėjo vertinimas nėra kiekvieno jo pasiūlymo vertinimas. Todėl kiekviename langelyje yra du teiginiai, kurie niekada netampa vienu: apie patį pasiūlymą ir apie jo teikėją. Dauguma vertinimų yra apie institucijas; nedaug – apie vieną trumpą kursą.',
      marksTitle: 'Ką reiškia ženklai',
      marksAbout: 'Kiekvienas ženklas turi žodį, formą ir spalvą. Už šių pavyzdžių nėra tikrų pasiūlymų.',
      mark: {
        positive:
          'Galiojantis vertinimas baigėsi gerai. Žodžiai sako, ar jis buvo apie patį pasiūlymą, ar apie teikėją.',
        conditional: 'Galiojantis vertinimas baigėsi gerai, su sąlygomis ar apribojimais.',
        negative: 'Galiojanti ataskaita sako „ne“. Ką ji sako, parašyta ataskaitoje.',
        lapsed: 'Vertinimas buvo, jo galiojimas baigėsi, o naujesnio nerasta.',
        future: 'Yra rezultatas, kurio galiojimas dar neprasidėjo.',
        unknown: 'Registre nėra galiojančio rezultato. Tai ne nuosprendis.',
        never: 'Pasiūlymas dar nepalygintas su registru.',
      },
      registerTitle: 'Kas yra registras',
      register:
        'DEQAR, išorinio kokybės užtikrinimo rezultatų duomenų bazėje, yra agentūrų, įrašytų į EQAR – Europos aukštojo mokslo kokybės užtikrinimo registrą, ataskaitos. Šios agentūros dirba pagal Europos standartus ir gaires (ESG).',
      absenceTitle: 'Ką reiškia, kai nieko nerasta',
      absence:
        'Daugelį teikėjų, pavyzdžiui, profesines mokyklas ir įmones, vertina įstaigos, kurios ten ataskaitų neteikia.',
      ownTitle: 'Ko nedarome',
      own: 'Patys nieko nesprendžiame ir pažymių nerašome. Ar mikrokredencialas įskaitomas, sprendžia institucija, kuriai jį pateiksite.',
      linksTitle: 'Skaityti daugiau',
      link: {
        deqar: 'DEQAR: ataskaitų duomenų bazė',
        eqar: 'EQAR: agentūrų registras',
        enqa: 'ENQA: agentūrų asociacija',
        recommendation: 'Tarybos rekomendacija dėl mikrokredencialų (2022)',
      },
    },
    privacy: {
      title: 'Privatumas',
      noneTitle: 'Ko neklausiame ir ko nesaugome',
      none: 'Jokios paskyros, jokių slapukų, jūsų naršyklėje nieko nesaugoma. Niekur neklausiame jūsų vardo, pilietybės ar leidimų.',
      othersTitle: 'Kas dar sužino apie jūsų apsilankymą',
      others:
        'Per šiuos puslapius – niekas: visi jų failai gaunami iš šio serverio. Nuorodos į kitas svetaines joms nepasako, iš kur atėjote.',
      keptTitle: 'Ką šis serveris saugo',
      kept: 'Programa apsilankymų nefiksuoja. Ji skaičiuoja, kaip dažnai prašoma kiekvienos rūšies puslapio ir kiek tai trunka, be tinklo adresų ir be to, ko ieškota. Nuo perkrovos ji vieną minutę skaičiuoja užklausas pagal tinklo adresą, tik atmintyje. Kai atsakyti nepavyksta, žurnale yra laikas, puslapio kelias ir klaida. Pranešimus apie klaidas ji pagal tinklo adresą skaičiuoja vieną dieną, taip pat tik atmintyje.',
      words:
        'Tai, ko ieškote, yra puslapio adrese, taigi ir naršyklės istorijoje bei nuorodose, kurias perduodate. Atsakymai kurį laiką laikomi atmintyje, kad ateitų greičiau; kas klausė, nesaugoma.',
      operator: 'Kas prižiūri šį serverį, gali vesti įrašus prieš programą. Klauskite:',
      sourcesTitle: 'Žmonės teikėjų duomenyse',
      sources:
        'El. pašto adresai ir telefono numeriai iš teikėjų tekstų pašalinami. Žmonių vardai šiuose tekstuose lieka.',
    },
    accessibility: {
      title: 'Prieinamumas',
      aim: 'Šie puslapiai sukurti taip, kad atitiktų WCAG 2.2 AA lygį ir Europos standartą EN 301 549. Jie veikia be scenarijų ir vien klaviatūra, šviesūs ir tamsūs, 320 pikselių pločio ir su dvigubai didesniu tekstu.',
      checkedTitle: 'Kaip tai tikrinama',
      checked:
        'Programa peržiūri puslapius tikroje naršyklėje keliomis kalbomis. Ji randa tik dalį to, kas gali būti blogai. Jokia nepriklausoma įstaiga šių puslapių netyrė.',
      report: 'Ataskaita pagal kriterijus yra prie išeitinio kodo: {file}.',
      limitsTitle: 'Žinomi trūkumai',
      limits: {
        texts:
          'Pavadinimai ir aprašymai yra teikėjų. Kur jie nenurodo kalbos arba nurodo klaidingą, ekrano skaitytuvas gali juos perskaityti neteisingai.',
        others: 'Teikėjų svetainės ir agentūrų ataskaitos yra ne mūsų.',
        tables: 'Siauruose ekranuose palyginimo lentelė slenka į šoną savo rėmelyje.',
      },
      feedbackTitle: 'Praneškite, kas neveikia',
      feedback: 'Rašykite tam, kas prižiūri šį serverį:',
    },
    licences: {
      title: 'Licencijos ir šaltiniai',
      about: 'Tai, kas čia rodoma, sudaryta iš šių šaltinių.',
      source: 'Šaltinis',
      used: 'Kam',
      licence: 'Licencija',
      of: {
        deqar: 'Išorinio kokybės užtikrinimo ataskaitos, institucijos, agentūros',
        esco: 'Įgūdžiai ir profesijos',
        vocabularies: 'Švietimo sritys ir kiti kodų sąrašai',
        nuts: 'Regionai',
        geonames: 'Miestų koordinatės',
      },
      decision: 'Pakartotinis naudojimas pagal Sprendimą 2011/833/ES',
      textsTitle: 'Pasiūlymų tekstai',
      texts: 'Jie yra teikėjų. Tiek pasiūlymų nurodo šią licenciją:',
      programTitle: 'Programa',
      program: '„Accredex“ yra laisvoji programinė įranga pagal Europos Sąjungos viešąją licenciją 1.2.',
      contactTitle: 'Kontaktai',
      noContact: 'Kas prižiūri šį serverį, adreso nenurodė.',
      asData: 'Šis sąrašas kaip duomenys',
    },
  },
};
