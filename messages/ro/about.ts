import type { ApiWords } from '../words.ts';

/** Romanian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Ce competențe îmi mai lipsesc?',
      about:
        'Spuneți ce știți și unde vreți să ajungeți. Veți vedea ofertele care aduc competențele lipsă, mai întâi cele care aduc cele mai multe pe credit.',
      can: '1. Ce știu deja',
      want: '2. Ce vreau să învăț sau să devin',
      time: '3. Cât timp am',
      hours: 'Ore pe săptămână, cel mult',
      money: '4. Cât poate costa',
      budget: 'Preț total, cel mult',
      unstated: 'Sunt afișate și ofertele care nu precizează acest lucru.',
      show: 'Afișați ofertele',
      nothingWanted: 'Alegeți cel puțin o competență sau o ocupație dorită.',
      noNumber: '„{value}” nu poate fi folosit pentru „{field}”. Scrieți un număr, de exemplu 40.',
    },
    quality: {
      intro:
        'Asigurarea externă a calității înseamnă că cineva din afară examinează o instituție sau unul dintre programele sale și publică un raport. Comparăm fiecare ofertă cu astfel de rapoarte și spunem cine ce a examinat, cu ce rezultat și până când.',
      twoTitle: 'Oferta și furnizorul sunt două lucruri diferite',
      two: 'Evaluarea unui furnizor nu este o evaluare a fiecărei oferte a sale. De aceea, fiecare casetă face două afirmații care nu devin niciodată una: despre oferta însăși și despre furnizorul ei. Cele mai multe evaluări privesc instituții; puține privesc un singur curs scurt.',
      marksTitle: 'Ce înseamnă semnele',
      marksAbout:
        'Fiecare semn are un cuvânt, o formă și o culoare. În spatele acestor exemple nu se află oferte reale.',
      mark: {
        positive:
          'O evaluare în vigoare s-a încheiat cu bine. Cuvintele spun dacă a vizat oferta însăși sau furnizorul.',
        conditional: 'O evaluare în vigoare s-a încheiat cu bine, cu condiții sau restricții.',
        negative: 'Un raport în vigoare spune nu. Ce spune se află în raport.',
        lapsed: 'A existat o evaluare, valabilitatea ei s-a încheiat și nu s-a găsit una mai recentă.',
        future: 'Există un rezultat a cărui valabilitate nu a început încă.',
        unknown: 'Registrul nu are niciun rezultat valabil. Aceasta nu este o judecată.',
        never: 'Oferta nu a fost încă comparată cu un registru.',
      },
      registerTitle: 'Ce este un registru',
      register:
        'DEQAR, baza de date a rezultatelor asigurării externe a calității, conține rapoartele agențiilor din EQAR, Registrul european pentru asigurarea calității în învățământul superior. Aceste agenții lucrează după standardele și orientările europene (ESG).',
      absenceTitle: 'Ce înseamnă când nu se găsește nimic',
      absence:
        'Mulți furnizori, cum ar fi școlile profesionale și companiile, sunt evaluați de organisme care nu raportează acolo.',
      ownTitle: 'Ce nu facem',
      own: 'Nu judecăm nimic și nu dăm note. Dacă un microcertificat contează, decide instituția sau autoritatea căreia i-l prezentați.',
      linksTitle: 'Citiți mai mult',
      link: {
        deqar: 'DEQAR: baza de date cu rapoarte',
        eqar: 'EQAR: registrul agențiilor',
        enqa: 'ENQA: asociația agențiilor',
        recommendation: 'Recomandarea Consiliului privind microcertificatele (2022)',
      },
    },
    privacy: {
      title: 'Confidențialitate',
      noneTitle: 'Ce nu cerem și nu stocăm',
      none: 'Niciun cont, niciun modul cookie, nimic stocat în browserul dumneavoastră. Nicăieri nu vă cerem numele, cetățenia sau autorizațiile.',
      othersTitle: 'Cine mai află de vizita dumneavoastră',
      others:
        'Nimeni prin aceste pagini: toate fișierele lor provin de pe acest server. Linkurile către alte site-uri nu le spun de unde veniți.',
      keptTitle: 'Ce păstrează acest server',
      kept: 'Programul nu ține evidența vizitelor. Numără cât de des este cerut fiecare tip de pagină și cât durează, fără adrese de rețea și fără ceea ce s-a căutat. Împotriva supraîncărcării numără cererile pe adresă de rețea timp de un minut, numai în memorie. Când un răspuns eșuează, jurnalul conține ora, calea paginii și eroarea. Semnalările de erori le numără pe adresă de rețea timp de o zi, tot numai în memorie.',
      words:
        'Ceea ce căutați se află în adresa paginii și, prin urmare, în istoricul browserului și în linkurile pe care le transmiteți. Răspunsurile sunt păstrate un timp în memorie ca să vină mai repede; cine a întrebat nu se păstrează.',
      operator: 'Cine administrează acest server poate ține evidențe înaintea programului. Întrebați-l:',
      sourcesTitle: 'Persoane în datele furnizorilor',
      sources:
        'Adresele de e-mail și numerele de telefon sunt eliminate din textele furnizorilor. Numele persoanelor din aceste texte rămân așa cum sunt.',
    },
    accessibility: {
      title: 'Accesibilitate',
      aim: 'Aceste pagini sunt construite pentru a respecta WCAG 2.2 la nivelul AA și standardul european EN 301 549. Funcționează fără scripturi și numai cu tastatura, în mod luminos și întunecat, la o lățime de 320 de pixeli și cu text de două ori mai mare.',
      checkedTitle: 'Cum se verifică acest lucru',
      checked:
        'Un program examinează paginile într-un browser real, în mai multe limbi. Găsește numai o parte din ceea ce poate fi greșit. Niciun organism independent nu a examinat aceste pagini.',
      report: 'Un raport pe criterii se află împreună cu codul sursă: {file}.',
      limitsTitle: 'Limite cunoscute',
      limits: {
        texts:
          'Titlurile și descrierile aparțin furnizorilor. Acolo unde nu precizează o limbă sau precizează una greșită, un cititor de ecran le poate citi greșit.',
        others: 'Site-urile furnizorilor și rapoartele agențiilor nu sunt ale noastre.',
        tables: 'Pe ecrane înguste, tabelul comparației se derulează lateral în cadrul său.',
      },
      feedbackTitle: 'Spuneți-ne ce nu funcționează',
      feedback: 'Scrieți celui care administrează acest server:',
    },
    licences: {
      title: 'Licențe și surse',
      about: 'Ceea ce se afișează aici este alcătuit din aceste surse.',
      source: 'Sursă',
      used: 'Pentru ce',
      licence: 'Licență',
      of: {
        deqar: 'Rapoarte de asigurare externă a calității, instituții, agenții',
        esco: 'Competențe și ocupații',
        vocabularies: 'Domenii de educație și alte liste de coduri',
        nuts: 'Regiuni',
        geonames: 'Coordonatele orașelor',
      },
      decision: 'Reutilizare în temeiul Deciziei 2011/833/UE',
      textsTitle: 'Textele ofertelor',
      texts: 'Aparțin furnizorilor. Atâtea oferte precizează această licență:',
      programTitle: 'Programul',
      program: 'Accredex este software liber sub Licența publică a Uniunii Europene 1.2.',
      contactTitle: 'Contact',
      noContact: 'Cine administrează acest server nu a precizat o adresă.',
      asData: 'Această listă ca date',
    },
  },
};
