import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const register: Pick<PageWords, 'explanation' | 'register' | 'decision' | 'flag'> = {
  explanation: {
    outOfScope: 'Pasak šaltinio, šio pasiūlymo EKS lygis yra {eqf}.',
    subjectProvider: '{register}: teikėjas žinomas kaip {name} ({id}).',
    subjectAwardingBody: '{register}: suteikiančioji institucija žinoma kaip {name} ({id}); ji atsako už pažymėjimą.',
    candidates: 'Galėtų būti: {names}.',
    closedOn: 'Nurodyta kaip uždaryta arba prijungta institucija nuo {date}',
    successors: 'Jos vietą užėmė: {names}.',
    levels: 'Registre nurodyti EKS lygiai: {levels}.',
    endedOn: 'Paskutinio rasto vertinimo galiojimas baigėsi {date}',
    startsOn: 'Jo galiojimas prasideda {date}',
    report: '{agency}: {activity}. Sprendimas: {decision}. Galioja nuo {from} iki {to}',
    moreReports:
      '{count, plural, one {Yra dar # ataskaita.} few {Yra dar # ataskaitos.} many {Yra dar # ataskaitos.} other {Yra dar # ataskaitų.}}',
    obligatory: 'Tai privalomo išorinio kokybės užtikrinimo toje šalyje dalis.',
    voluntary: 'Tai savanoriškas vertinimas, jį atliko {agencies}.',
    mixed: 'Dalis priklauso privalomam išoriniam kokybės užtikrinimui toje šalyje, dalis yra savanoriška.',
    validUntil: 'Galioja iki {date}',
    absence:
      'Tai, kad nieko nerasta, nėra prastos kokybės ženklas: ne visos agentūros yra registruotos ir ne visi vertinimai privalomi ar skelbiami.',
    never: 'Šis pasiūlymas dar nepalygintas su registru.',
  },
  register: {
    deqar: {
      name: 'DEQAR',
      agencies: 'EQAR registruota agentūra',
    },
    demo: {
      name: 'Demonstracinis registras',
      agencies: 'demonstracinio registro agentūra',
    },
    none: {
      name: 'Registras',
      agencies: 'registruota agentūra',
    },
  },
  decision: {
    positive: 'teigiamas',
    'positive with conditions or restrictions': 'teigiamas su sąlygomis ar apribojimais',
    negative: 'neigiamas',
    'not applicable': 'be oficialaus sprendimo',
  },
  flag: {
    official: 'Privalomo išorinio kokybės užtikrinimo toje šalyje dalis.',
    voluntary: 'Savanoriškas vertinimas.',
    conditional: 'Sprendime yra sąlygų ar apribojimų.',
    'no-formal-decision': 'Vertinimas baigėsi be oficialaus sprendimo.',
    'validity-6y-default': 'Ataskaitoje nenurodyta pabaiga; numatomi šešeri metai.',
    'expires-during-offer': 'Galiojimas baigiasi anksčiau už paskutinį datuotą šio pasiūlymo vykdymą.',
    'expiring-soon': 'Galiojimas baigiasi per pusmetį.',
    'agency-no-longer-registered': 'Vertinimo metu agentūra buvo registruota, o dabar nebėra.',
    stale: 'Pastaruoju metu registro nepavyko perskaityti viso; jo turinys gali skirtis.',
    'conflicting-results': 'Yra galiojančių ataskaitų su priešingais rezultatais.',
    'negative-candidate':
      'Yra neigiama ataskaita apie to paties pavadinimo programą; ar tai ši programa, turi nustatyti žmogus.',
    'near-match':
      'Yra ataskaita apie to paties pavadinimo programą, bet skiriasi lygis, kreditai ar laipsnio rūšis: į ją neatsižvelgta.',
    'inherited-negative': 'Yra neigiama ataskaita apie susijusią instituciją.',
    'parent-programme-negative':
      'Yra neigiama ataskaita apie programą, kurios dalis, pasak šaltinio, yra šis pasiūlymas.',
    'identifier-contradicted':
      'Ataskaita rasta pagal agentūros identifikatorių, bet jos programos kitas pavadinimas, lygis ir kreditų skaičius.',
    inherited: 'Ataskaitoje nurodyta susijusi institucija, ne ta, apie kurią čia kalbama.',
    'parent-cover': 'Vertinta institucija, kurios dalis yra ta, apie kurią čia kalbama.',
    'mc-coverage-implicit': 'Nežinoma, ar vertinimas apėmė trumpus kursus ir mikrokredencialus.',
    'mc-coverage-excluded':
      'Pati agentūra nurodo, kad jos tokie vertinimai neapima mokymo, kuris suteikia mikrokredencialus; institucijos vertinimas tebegalioja.',
    'level-unverified': 'Nepavyko palyginti, ar registre institucija nurodyta šio pasiūlymo lygiui.',
    'attendance-only': 'Pasak ataskaitos, patvirtinamas dalyvavimas, o ne mokymasis.',
    'not-certified': 'Pasak ataskaitos, niekas nėra tikrinama ar patvirtinama.',
    'delivery-country-undocumented': 'Pasiūlymas vykdomas šalyje, kurios registras prie institucijos nenurodo.',
    'cross-border': 'Vertinimas atliktas kitoje valstybėje.',
    joint: 'Ataskaita apima kelias institucijas arba jungtinę programą.',
    'european-approach': 'Vertinta pagal Europos požiūrį į jungtines programas.',
    'low-flag': 'Registras prie ataskaitos pridėjo nedidelę pastabą.',
    'reports-of-linked-only': 'Visos ataskaitos yra apie susijusias institucijas.',
    'reports-not-counted':
      'Yra ataskaitų, į kurias neatsižvelgiama: jų agentūra išdavimo metu nebuvo registruota arba yra nežinoma.',
    'awarding-body-as-stated': 'Kas suteikia pažymėjimą, žinoma tik iš to, kas skelbia šį pasiūlymą.',
    'awarding-body-partly-known':
      'Nurodytos ir kitos suteikiančiosios institucijos, kurių registras nežino arba nežino kaip vienos institucijos.',
    'awarding-bodies-differ': 'Apie kitą šio pasiūlymo suteikiančiąją instituciją registre nurodyta kitaip.',
    'matched-by-domain': 'Institucija atpažinta tik pagal jos interneto adresą.',
    'predecessor-named': 'Šaltinyje nurodyta institucijos pirmtakė.',
  },
};
