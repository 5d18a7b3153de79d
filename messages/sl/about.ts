import type { ApiWords } from '../words.ts';

/** Slovenian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Katere spretnosti mi še manjkajo?',
      about:
        'Povejte, kaj znate in kam želite. Prikazale se bodo ponudbe, ki prinašajo manjkajoče spretnosti, najprej tiste, ki jih na kreditno točko prinašajo največ.',
      can: '1. Kaj že znam',
      want: '2. Kaj se želim naučiti ali postati',
      time: '3. Koliko časa imam',
      hours: 'Največ ur na teden',
      money: '4. Koliko sme stati',
      budget: 'Največja skupna cena',
      unstated: 'Prikazane so tudi ponudbe, ki tega ne navajajo.',
      show: 'Pokaži ponudbe',
      nothingWanted: 'Izberite vsaj eno spretnost ali poklic, ki ga želite.',
      noNumber: '»{value}« ni uporabno za »{field}«. Napišite število, na primer 40.',
    },
    quality: {
      intro:
        'Zunanje zagotavljanje kakovosti pomeni, da nekdo od zunaj pregleda ustanovo ali njen program in objavi poročilo. Vsako ponudbo primerjamo s takimi poročili in povemo, kdo je kaj pregledal, s kakšnim rezultatom in do kdaj.',
      twoTitle: 'Ponudba in izvajalec sta dve različni stvari',
      two: 'Presoja izvajalca ni presoja vsake njegove ponudbe. Zato vsak okvir pove dve izjavi, ki nikoli ne postaneta ena: o sami ponudbi in o njenem izvajalcu. Večina presoj je o ustanovah; malo jih je o enem samem kratkem tečaju.',
      marksTitle: 'Kaj pomenijo oznake',
      marksAbout: 'Vsaka oznaka ima besedo, obliko in barvo. Za temi primeri ni resničnih ponudb.',
      mark: {
        positive: 'Veljavna presoja se je dobro končala. Besede povedo, ali je bila o sami ponudbi ali o izvajalcu.',
        conditional: 'Veljavna presoja se je dobro končala, s pogoji ali omejitvami.',
        negative: 'Veljavno poročilo pravi ne. Kaj pravi, piše v poročilu.',
        lapsed: 'Presoja je bila opravljena, njena veljavnost je potekla in novejša ni bila najdena.',
        future: 'Obstaja rezultat, katerega veljavnost se še ni začela.',
        unknown: 'Register nima veljavnega rezultata. To ni sodba.',
        never: 'Ponudba še ni bila primerjana z registrom.',
      },
      registerTitle: 'Kaj je register',
      register:
        'DEQAR, zbirka rezultatov zunanjega zagotavljanja kakovosti, vsebuje poročila agencij iz EQAR, Evropskega registra za zagotavljanje kakovosti v visokem šolstvu. Te agencije delajo po evropskih standardih in smernicah (ESG).',
      absenceTitle: 'Kaj pomeni, če ni ničesar najdenega',
      absence: 'Številne izvajalce, na primer poklicne šole in podjetja, presojajo organi, ki tam ne poročajo.',
      ownTitle: 'Česa ne počnemo',
      own: 'Sami ničesar ne presojamo in ne dajemo ocen. Ali mikrodokazilo šteje, odloči ustanova ali organ, ki mu ga predložite.',
      linksTitle: 'Več o tem',
      link: {
        deqar: 'DEQAR: zbirka poročil',
        eqar: 'EQAR: register agencij',
        enqa: 'ENQA: združenje agencij',
        recommendation: 'Priporočilo Sveta o mikrodokazilih (2022)',
      },
    },
    privacy: {
      title: 'Zasebnost',
      noneTitle: 'Česa ne sprašujemo in ne shranjujemo',
      none: 'Brez računa, brez piškotkov, nič shranjenega v vašem brskalniku. Nikjer ne vprašamo po imenu, državljanstvu ali dovoljenjih.',
      othersTitle: 'Kdo še izve za vaš obisk',
      others:
        'Prek teh strani nihče: vse njihove datoteke prihajajo s tega strežnika. Povezave na druga spletna mesta jim ne povedo, od kod prihajate.',
      keptTitle: 'Kaj ta strežnik hrani',
      kept: 'Program ne beleži obiskov. Šteje, kako pogosto se zahteva posamezna vrsta strani in koliko časa to traja, brez omrežnih naslovov in brez iskanih besed. Proti preobremenitvi eno minuto šteje zahteve po omrežnem naslovu, samo v pomnilniku. Če odgovor ne uspe, dnevnik vsebuje čas, pot strani in napako. Prijave napak šteje po omrežnem naslovu en dan, prav tako samo v pomnilniku.',
      words:
        'To, kar iščete, je v naslovu strani in s tem v zgodovini brskalnika in v povezavah, ki jih posredujete. Odgovori so nekaj časa v pomnilniku, da pridejo hitreje; kdo je vprašal, se ne hrani.',
      operator: 'Kdor vodi ta strežnik, lahko vodi zapise pred programom. Vprašajte:',
      sourcesTitle: 'Osebe v podatkih izvajalcev',
      sources:
        'E-poštni naslovi in telefonske številke se iz besedil izvajalcev odstranijo. Imena oseb v teh besedilih ostanejo.',
    },
    accessibility: {
      title: 'Dostopnost',
      aim: 'Te strani so narejene tako, da izpolnjujejo WCAG 2.2 na ravni AA in evropski standard EN 301 549. Delujejo brez skriptov in samo s tipkovnico, v svetlem in temnem načinu, pri širini 320 slikovnih točk in z dvakrat večjim besedilom.',
      checkedTitle: 'Kako se to preverja',
      checked:
        'Program pregleda strani v pravem brskalniku v več jezikih. Najde samo del tega, kar je lahko narobe. Noben neodvisen organ teh strani ni pregledal.',
      report: 'Poročilo po merilih je pri izvorni kodi: {file}.',
      limitsTitle: 'Znane omejitve',
      limits: {
        texts:
          'Naslovi in opisi so od izvajalcev. Kjer ne navajajo jezika ali navajajo napačnega, jih lahko bralnik zaslona prebere napačno.',
        others: 'Spletna mesta izvajalcev in poročila agencij niso naša.',
        tables: 'Na ozkih zaslonih se preglednica primerjave pomika vstran znotraj svojega okvira.',
      },
      feedbackTitle: 'Povejte nam, kaj ne deluje',
      feedback: 'Pišite tistemu, ki vodi ta strežnik:',
    },
    licences: {
      title: 'Licence in viri',
      about: 'Kar je prikazano tukaj, je sestavljeno iz teh virov.',
      source: 'Vir',
      used: 'Za kaj',
      licence: 'Licenca',
      of: {
        deqar: 'Poročila o zunanjem zagotavljanju kakovosti, ustanove, agencije',
        esco: 'Spretnosti in poklici',
        vocabularies: 'Področja izobraževanja in drugi seznami kod',
        nuts: 'Regije',
        geonames: 'Koordinate mest',
      },
      decision: 'Ponovna uporaba po Sklepu 2011/833/EU',
      textsTitle: 'Besedila ponudb',
      texts: 'So last izvajalcev. Toliko ponudb navaja to licenco:',
      programTitle: 'Program',
      program: 'Accredex je prosto programje pod Javno licenco Evropske unije 1.2.',
      contactTitle: 'Stik',
      noContact: 'Kdor vodi ta strežnik, ni navedel naslova.',
      asData: 'Ta seznam kot podatki',
    },
  },
};
