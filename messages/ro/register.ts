import type { PageWords } from '../words.ts';

/** Romanian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Potrivit sursei, această ofertă este la nivelul CEC {eqf}.',
    subjectProvider: '{register} cunoaște furnizorul ca {name} ({id}).',
    subjectAwardingBody:
      '{register} cunoaște instituția emitentă ca {name} ({id}); aceasta răspunde pentru certificat.',
    candidates: 'Ar putea fi: {names}.',
    closedOn: 'Figurează ca închis sau fuzionat din {date}.',
    successors: 'Locul său a fost luat de: {names}.',
    levels: 'Niveluri CEC înscrise acolo: {levels}.',
    endedOn: 'Ultima evaluare găsită s-a încheiat la {date}.',
    startsOn: 'Valabilitatea ei începe la {date}.',
    report: '{agency}: {activity}. Decizie: {decision}. Valabilă de la {from} până la {to}.',
    moreReports:
      '{count, plural, one {Mai există # raport.} few {Mai există # rapoarte.} other {Mai există # de rapoarte.}}',
    obligatory: 'Face parte din asigurarea externă obligatorie a calității din țara respectivă.',
    voluntary: 'Este o evaluare voluntară realizată de {agencies}.',
    mixed: 'O parte ține de asigurarea externă obligatorie a calității din țara respectivă, o parte este voluntară.',
    validUntil: 'Valabilă până la {date}.',
    absence:
      'Faptul că nu s-a găsit nimic nu este un semn de calitate slabă: nu toate agențiile sunt înregistrate și nu toate evaluările sunt obligatorii sau raportate.',
    never: 'Această ofertă nu a fost încă comparată cu un registru.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'o agenție înregistrată în EQAR',
    },
    demo: {
      name: 'Registrul demonstrativ',
      agencies: 'o agenție din registrul demonstrativ',
    },
    none: {
      name: 'Registrul',
      agencies: 'o agenție înregistrată',
    },
  },
  decision: {
    positive: 'pozitivă',
    'positive with conditions or restrictions': 'pozitivă, cu condiții sau restricții',
    negative: 'negativă',
    'not applicable': 'fără decizie formală',
  },
  flag: {
    official: 'Face parte din asigurarea externă obligatorie a calității din țara respectivă.',
    voluntary: 'Evaluare voluntară.',
    conditional: 'Decizia conține condiții sau restricții.',
    'no-formal-decision': 'Evaluarea s-a încheiat fără decizie formală.',
    'validity-6y-default': 'Raportul nu precizează un sfârșit; se presupun șase ani.',
    'expires-during-offer': 'Valabilitatea se încheie înainte de ultima ediție datată a acestei oferte.',
    'expiring-soon': 'Valabilitatea se încheie în mai puțin de jumătate de an.',
    'agency-no-longer-registered': 'Agenția era înregistrată la data evaluării și nu mai este.',
    stale: 'Registrul nu a putut fi citit în întregime în ultima vreme; conținutul său poate fi diferit.',
    'conflicting-results': 'Există rapoarte în vigoare cu rezultate contrare.',
    'negative-candidate':
      'Există un raport negativ despre un program cu același titlu; o persoană trebuie să stabilească dacă este acesta.',
    'near-match':
      'Există un raport despre un program cu același titlu, dar nivelul, creditele sau tipul diplomei diferă: nu a fost luat în calcul.',
    'inherited-negative': 'Există un raport negativ despre o instituție asociată.',
    'parent-programme-negative':
      'Există un raport negativ despre un program din care această ofertă face parte potrivit sursei.',
    'identifier-contradicted':
      'Raportul a fost găsit după identificatorul agenției, dar programul său are alt titlu, alt nivel și alt număr de credite.',
    inherited: 'Raportul menționează o instituție asociată, nu pe cea despre care este vorba aici.',
    'parent-cover': 'Evaluarea a vizat instituția din care face parte cea despre care este vorba aici.',
    'mc-coverage-implicit': 'Nu se cunoaște dacă evaluarea a vizat și cursurile scurte și microcertificatele.',
    'mc-coverage-excluded':
      'Potrivit agenției înseși, evaluările sale de acest fel nu privesc oferta care duce la microcertificate; evaluarea instituției rămâne valabilă.',
    'level-unverified': 'Nu s-a putut compara dacă registrul include instituția pentru nivelul acestei oferte.',
    'attendance-only': 'Potrivit raportului, se certifică participarea, nu învățarea.',
    'not-certified': 'Potrivit raportului, nu se evaluează și nu se certifică nimic.',
    'delivery-country-undocumented': 'Oferta are loc într-o țară pe care registrul nu o menționează pentru instituție.',
    'cross-border': 'Evaluarea a fost realizată transfrontalier.',
    joint: 'Raportul acoperă mai multe instituții sau un program comun.',
    'european-approach': 'Evaluare potrivit Abordării europene pentru programele comune.',
    'low-flag': 'Registrul a însoțit raportul de o observație minoră.',
    'reports-of-linked-only': 'Toate rapoartele privesc instituții asociate.',
    'reports-not-counted':
      'Există rapoarte care nu se iau în calcul: agenția nu era înregistrată la emiterea lor sau nu este cunoscută.',
    'awarding-body-as-stated': 'Cine acordă certificatul se știe numai de la cel care publică această ofertă.',
    'awarding-body-partly-known':
      'Sunt menționate și alte instituții emitente pe care registrul nu le cunoaște sau nu le cunoaște ca pe o singură instituție.',
    'awarding-bodies-differ': 'Despre o altă instituție emitentă a acestei oferte, registrul spune altceva.',
    'matched-by-domain': 'Instituția a fost recunoscută numai după adresa sa web.',
    'predecessor-named': 'Sursa menționează un predecesor al instituției.',
  },
};
