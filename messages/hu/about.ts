import type { ApiWords } from '../words.ts';

/** Hungarian. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Mely készségek hiányoznak még?',
      about:
        'Adja meg, mit tud és hová szeretne eljutni. Azokat az ajánlatokat látja majd, amelyek a hiányzó készségeket adják, elöl azokkal, amelyek kreditenként a legtöbbet.',
      can: '1. Amit már tudok',
      want: '2. Amit szeretnék megtanulni, vagy ami szeretnék lenni',
      time: '3. Mennyi időm van',
      hours: 'Óra hetente, legfeljebb',
      money: '4. Mennyibe kerülhet',
      budget: 'Teljes ár, legfeljebb',
      unstated: 'Azok az ajánlatok is megjelennek, amelyek ezt nem adják meg.',
      show: 'Ajánlatok megjelenítése',
      nothingWanted: 'Válasszon legalább egy kívánt készséget vagy foglalkozást.',
      noNumber: 'A(z) „{value}” nem használható itt: „{field}”. Írjon be egy számot, például 40.',
    },
    quality: {
      intro:
        'A külső minőségbiztosítás azt jelenti, hogy valaki kívülről megvizsgál egy intézményt vagy egy programját, és jelentést tesz közzé. Minden ajánlatot összevetünk ilyen jelentésekkel, és megmondjuk, ki mit vizsgált, milyen eredménnyel és meddig érvényesen.',
      twoTitle: 'Az ajánlat és a képző két külön dolog',
      two: 'Egy képző értékelése nem minden ajánlatának az értékelése. Ezért minden doboz két állítást tesz, amelyek sohasem válnak eggyé: magáról az ajánlatról és a képzőjéről. A legtöbb értékelés intézményekről szól; kevés szól egyetlen rövid tanfolyamról.',
      marksTitle: 'Mit jelentenek a jelek',
      marksAbout: 'Minden jelnek van szava, alakja és színe. E példák mögött nincsenek valódi ajánlatok.',
      mark: {
        positive:
          'Egy hatályos értékelés jól végződött. A szavak megmondják, hogy magáról az ajánlatról vagy a képzőről szólt.',
        conditional: 'Egy hatályos értékelés jól végződött, feltételekkel vagy korlátozásokkal.',
        negative: 'Egy hatályos jelentés nemet mond. Hogy mit mond, a jelentésben áll.',
        lapsed: 'Volt értékelés, az érvényessége lejárt, és újabbat nem találtunk.',
        future: 'Van eredmény, amelynek az érvényessége még nem kezdődött el.',
        unknown: 'A nyilvántartásban nincs érvényes eredmény. Ez nem ítélet.',
        never: 'Az ajánlatot még nem vetettük össze nyilvántartással.',
      },
      registerTitle: 'Mi az a nyilvántartás',
      register:
        'A DEQAR, a külső minőségbiztosítási eredmények adatbázisa az EQAR-ban, az Európai Felsőoktatási Minőségbiztosítási Nyilvántartásban szereplő ügynökségek jelentéseit tartalmazza. Ezek az ügynökségek az európai standardok és irányelvek (ESG) szerint dolgoznak.',
      absenceTitle: 'Mit jelent, ha nincs találat',
      absence:
        'Sok képzőt, például szakképző iskolákat és cégeket, olyan szervek értékelnek, amelyek nem oda jelentenek.',
      ownTitle: 'Amit nem teszünk',
      own: 'Mi magunk semmit sem ítélünk meg, és nem osztályozunk. Hogy egy mikrotanúsítvány beszámít-e, arról az az intézmény vagy hatóság dönt, amelynek bemutatja.',
      linksTitle: 'További információ',
      link: {
        deqar: 'DEQAR: a jelentések adatbázisa',
        eqar: 'EQAR: az ügynökségek nyilvántartása',
        enqa: 'ENQA: az ügynökségek szövetsége',
        recommendation: 'A Tanács ajánlása a mikrotanúsítványokról (2022)',
      },
    },
    privacy: {
      title: 'Adatvédelem',
      noneTitle: 'Amit nem kérdezünk és nem tárolunk',
      none: 'Nincs fiók, nincs süti, semmit sem tárolunk a böngészőjében. Sehol sem kérdezzük a nevét, az állampolgárságát vagy az engedélyeit.',
      othersTitle: 'Ki más értesül a látogatásáról',
      others:
        'E lapok révén senki: minden fájljuk erről a kiszolgálóról érkezik. A más webhelyekre mutató hivatkozások nem árulják el nekik, honnan érkezik.',
      keptTitle: 'Mit őriz meg ez a kiszolgáló',
      kept: 'A program nem naplózza a látogatásokat. Megszámolja, milyen gyakran kérnek le egy-egy oldaltípust, és az mennyi ideig tart, hálózati címek és keresett szavak nélkül. A túlterhelés ellen egy percig, csak a memóriában, hálózati címenként számolja a kéréseket. Ha egy válasz nem sikerül, a naplóban az időpont, az oldal elérési útja és a hiba szerepel. A hibabejelentéseket hálózati címenként egy napig számolja, szintén csak a memóriában.',
      words:
        'Amit keres, az oldal címében áll, így a böngésző előzményeiben és a továbbadott hivatkozásokban is. A válaszok egy ideig a memóriában maradnak, hogy gyorsabban érkezzenek; azt nem őrizzük meg, ki kérdezett.',
      operator: 'Aki ezt a kiszolgálót üzemelteti, a program előtt vezethet naplót. Kérdezze meg:',
      sourcesTitle: 'Személyek a képzők adataiban',
      sources:
        'Az e-mail-címeket és telefonszámokat kivesszük a képzők szövegeiből. A szövegekben álló személynevek megmaradnak.',
    },
    accessibility: {
      title: 'Akadálymentesség',
      aim: 'Ezek az oldalak úgy készültek, hogy megfeleljenek a WCAG 2.2 AA szintjének és az EN 301 549 európai szabványnak. Szkriptek nélkül és kizárólag billentyűzettel is működnek, világos és sötét módban, 320 képpont szélességnél és kétszeres betűmérettel.',
      checkedTitle: 'Hogyan ellenőrizzük',
      checked:
        'Egy program valódi böngészőben, több nyelven megnézi az oldalakat. A lehetséges hibáknak csak egy részét találja meg. Független szerv nem vizsgálta ezeket az oldalakat.',
      report: 'Kritériumonkénti jelentés a forráskód mellett található: {file}.',
      limitsTitle: 'Ismert korlátok',
      limits: {
        texts:
          'A címek és a leírások a képzőktől származnak. Ahol nem adnak meg nyelvet, vagy rosszat adnak meg, a képernyőolvasó rosszul olvashatja fel őket.',
        others: 'A képzők webhelyei és az ügynökségek jelentései nem a mieink.',
        tables: 'Keskeny képernyőn az összehasonlítás táblázata a keretén belül oldalra görgethető.',
      },
      feedbackTitle: 'Írja meg, mi nem működik',
      feedback: 'Írjon annak, aki ezt a kiszolgálót üzemelteti:',
    },
    licences: {
      title: 'Licencek és források',
      about: 'Amit itt lát, ezekből a forrásokból áll össze.',
      source: 'Forrás',
      used: 'Mire szolgál',
      licence: 'Licenc',
      of: {
        deqar: 'Külső minőségbiztosítási jelentések, intézmények, ügynökségek',
        esco: 'Készségek és foglalkozások',
        vocabularies: 'Képzési területek és más kódlisták',
        nuts: 'Régiók',
        geonames: 'Városok koordinátái',
      },
      decision: 'További felhasználás a 2011/833/EU határozat szerint',
      textsTitle: 'Az ajánlatok szövegei',
      texts: 'Ezek a képzőkéi. Ennyi ajánlat adja meg ezt a licencet:',
      programTitle: 'A program',
      program: 'Az Accredex szabad szoftver az Európai Uniós Nyilvános Licenc 1.2 alatt.',
      contactTitle: 'Kapcsolat',
      noContact: 'Aki ezt a kiszolgálót üzemelteti, nem adott meg címet.',
      asData: 'Ez a lista adatként',
    },
  },
};
