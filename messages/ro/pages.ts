import type { ApiWords } from '../words.ts';

/** Romanian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Instituție de învățământ superior',
        'other-provider': 'Alt furnizor',
      },
      notOffers: 'Evaluarea unui furnizor nu este o evaluare a ofertelor sale.',
      entries: 'În registru',
      entry: 'Înregistrare în {register}: {id}',
      website: 'site web',
      neverCompared: 'Încă nu a fost citit niciun registru.',
      noEntry: 'Nicio înregistrare dintr-un registru nu este legată de acest furnizor.',
      reportsAbout:
        'Aceste rapoarte se referă la furnizor sau la programele sale. Nu spun nimic despre ofertele pe care nu le menționează.',
      noReports: '{register} nu are niciun raport care să menționeze acest furnizor.',
      noAgency: 'Agenția nu figurează acolo',
      valid: 'Valabil de la {from} până la {to}.',
      validFrom: 'Valabil de la {from}; nu se precizează un sfârșit.',
      over: 'Nu mai este valabil.',
      programmes: 'Programe',
      freshness: 'Cât de actuale sunt datele',
      noSources: 'Nu se citește nicio sursă a acestui furnizor.',
      neverRead: 'Nu a fost citită încă.',
      neverComplete: 'Niciodată citită complet.',
      lastComplete: 'Citită complet ultima dată: {date}.',
      outcome: {
        complete: 'Ultima citire, la {date}, a fost completă.',
        unchanged: 'Solicitat din nou la {date}: nu se schimbase nimic.',
        partial: 'La {date} a sosit doar o parte; ofertele care lipseau rămân așa cum erau.',
        failed: 'Citirea din {date} a eșuat; ceea ce se afișează este mai vechi.',
        held: 'Citirea din {date} este reținută până când o verifică cineva, pentru că s-ar schimba prea multe; ceea ce se afișează este mai vechi.',
      },
      runs: 'Toate citirile',
      asData: 'Acest furnizor ca date',
    },
    compare: {
      title: 'Comparați ofertele',
      caption: '{count, plural, one {# ofertă} few {# oferte alăturate} other {# de oferte alăturate}}',
      nearest: 'Din fiecare ofertă se compară data care începe prima.',
      tooMany: 'Se pot compara cel mult {most} oferte; celelalte au fost omise.',
      tooFew: 'Alegeți în căutare între două și patru oferte pentru a le compara.',
      gone: 'Nu există oferta {id} sau nu mai este disponibilă.',
      remove: 'Eliminați',
      counts: 'contează pentru ceva mai amplu, potrivit sursei',
      alone: 'de sine stătător, potrivit sursei',
    },
    skills: {
      title: 'Competențe',
      about: 'Toate competențele pe grupe. Numărul arată câte oferte predau o competență sau una mai restrânsă.',
      noTree: 'Competențele pe care le menționează ofertele, cele mai frecvente primele.',
      above: 'Competențe mai largi',
      narrower:
        '{count, plural, one {# competență mai restrânsă} few {# competențe mai restrânse} other {# de competențe mai restrânse}}',
      noOffers: 'nicio ofertă',
      nothing: 'Nu există competențe aici.',
      gap: 'Aflați ce competențe vă mai lipsesc',
    },
  },
};
