import type { ApiWords } from '../words.ts';

/** Lithuanian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Aukštoji mokykla',
        'other-provider': 'Kitas teikėjas',
      },
      notOffers: 'Teikėjo vertinimas nėra jo pasiūlymų vertinimas.',
      entries: 'Registre',
      entry: 'Įrašas registre {register}: {id}',
      website: 'svetainė',
      neverCompared: 'Dar neperskaitytas nė vienas registras.',
      noEntry: 'Su šiuo teikėju nesusietas nė vienas registro įrašas.',
      reportsAbout:
        'Šios ataskaitos yra apie teikėją arba jo programas. Apie pasiūlymus, kurių jose nėra, jos nieko nesako.',
      noReports: '{register}: nėra ataskaitos, kurioje minimas šis teikėjas.',
      noAgency: 'Agentūra ten neįrašyta',
      valid: 'Galioja nuo {from} iki {to}',
      validFrom: 'Galioja (nuo {from}). Pabaiga nenurodyta.',
      over: 'Nebegalioja.',
      programmes: 'Programos',
      freshness: 'Kiek duomenys nauji',
      noSources: 'Neskaitomas nė vienas šio teikėjo šaltinis.',
      neverRead: 'Dar neperskaitytas.',
      neverComplete: 'Niekada neperskaitytas visas.',
      lastComplete: 'Paskutinį kartą perskaitytas visas: {date}',
      outcome: {
        complete: 'Paskutinis skaitymas buvo visas: {date}',
        unchanged: 'Paklausta dar kartą ({date}). Niekas nepasikeitė.',
        partial: 'Gauta tik dalis ({date}). Trūkstami pasiūlymai lieka, kokie buvo.',
        failed: 'Skaitymas nepavyko ({date}). Rodomi ankstesni duomenys.',
        held: 'Skaitymas sulaikytas, kol kas nors jį peržiūrės, nes per daug kas pasikeistų ({date}). Rodomi ankstesni duomenys.',
      },
      runs: 'Visi skaitymai',
      asData: 'Šis teikėjas kaip duomenys',
    },
    compare: {
      title: 'Palyginti pasiūlymus',
      caption:
        '{count, plural, one {# pasiūlymas} few {# pasiūlymai greta} many {# pasiūlymo greta} other {# pasiūlymų greta}}',
      nearest: 'Lyginama kiekvieno pasiūlymo data, kuri prasideda anksčiausiai.',
      tooMany: 'Galima palyginti ne daugiau kaip {most} pasiūlymus; kiti praleisti.',
      tooFew: 'Norėdami palyginti, paieškoje pasirinkite nuo dviejų iki keturių pasiūlymų.',
      gone: 'Pasiūlymo {id} nėra arba jo nebėra.',
      remove: 'Pašalinti',
      counts: 'kaip nurodyta, įskaitoma į ką nors didesnio',
      alone: 'kaip nurodyta, savarankiška',
    },
    skills: {
      title: 'Įgūdžiai',
      about: 'Visi įgūdžiai pagal grupes. Skaičius rodo, kiek pasiūlymų moko įgūdžio arba siauresnio įgūdžio.',
      noTree: 'Pasiūlymuose nurodyti įgūdžiai, dažniausi pirmiausia.',
      above: 'Platesni įgūdžiai',
      narrower:
        '{count, plural, one {# siauresnis įgūdis} few {# siauresni įgūdžiai} many {# siauresnio įgūdžio} other {# siauresnių įgūdžių}}',
      noOffers: 'pasiūlymų nėra',
      nothing: 'Įgūdžių čia nėra.',
      gap: 'Sužinokite, kokių įgūdžių dar trūksta',
    },
  },
};
