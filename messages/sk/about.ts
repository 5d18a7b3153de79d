import type { ApiWords } from '../words.ts';

/** Slovak. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Ktoré zručnosti mi ešte chýbajú?',
      about:
        'Uveďte, čo viete a kam smerujete. Zobrazia sa ponuky, ktoré prinášajú chýbajúce zručnosti, najprv tie, ktoré ich na jeden kredit prinášajú najviac.',
      can: '1. Čo už viem',
      want: '2. Čo sa chcem naučiť alebo čím chcem byť',
      time: '3. Koľko mám času',
      hours: 'Najviac hodín týždenne',
      money: '4. Koľko to smie stáť',
      budget: 'Najvyššia celková cena',
      unstated: 'Zobrazia sa aj ponuky, ktoré to neuvádzajú.',
      show: 'Zobraziť ponuky',
      nothingWanted: 'Vyberte aspoň jednu zručnosť alebo povolanie, ktoré chcete.',
      noNumber: '„{value}“ sa v poli „{field}“ nedá použiť. Napíšte číslo, napríklad 40.',
    },
    quality: {
      intro:
        'Externé zabezpečovanie kvality znamená, že niekto zvonka posúdi inštitúciu alebo niektorý jej program a zverejní správu. Každú ponuku s takými správami porovnávame a uvádzame, kto čo posúdil, s akým výsledkom a dokedy.',
      twoTitle: 'Ponuka a poskytovateľ sú dve rôzne veci',
      two: 'Posúdenie poskytovateľa nie je posúdením každej jeho ponuky. Preto každý rámček uvádza dve vyjadrenia, ktoré nikdy nesplývajú: o samotnej ponuke a o jej poskytovateľovi. Väčšina posúdení sa týka inštitúcií; len málo z nich jediného krátkeho kurzu.',
      marksTitle: 'Čo znamenajú značky',
      marksAbout: 'Každá značka má slovo, tvar a farbu. Za týmito príkladmi nie sú skutočné ponuky.',
      mark: {
        positive: 'Platné posúdenie dopadlo dobre. Slová hovoria, či sa týkalo samotnej ponuky alebo poskytovateľa.',
        conditional: 'Platné posúdenie dopadlo dobre, s podmienkami alebo obmedzeniami.',
        negative: 'Platná správa hovorí nie. Čo hovorí, je v správe.',
        lapsed: 'Posúdenie sa uskutočnilo, jeho platnosť sa skončila a novšie sa nenašlo.',
        future: 'Existuje výsledok, ktorého platnosť sa ešte nezačala.',
        unknown: 'Register nemá žiadny platný výsledok. To nie je hodnotenie.',
        never: 'Ponuka zatiaľ nebola porovnaná s registrom.',
      },
      registerTitle: 'Čo je register',
      register:
        'DEQAR, databáza výsledkov externého zabezpečovania kvality, obsahuje správy agentúr z EQAR, Európskeho registra zabezpečovania kvality vysokoškolského vzdelávania. Tieto agentúry pracujú podľa európskych noriem a usmernení (ESG).',
      absenceTitle: 'Čo znamená, keď sa nič nenájde',
      absence:
        'Mnohých poskytovateľov, napríklad odborné školy a firmy, posudzujú subjekty, ktoré tam správy nepodávajú.',
      ownTitle: 'Čo nerobíme',
      own: 'Sami nič nehodnotíme a nedávame známky. Či sa mikrocertifikát počíta, rozhoduje inštitúcia alebo úrad, ktorému ho predložíte.',
      linksTitle: 'Ďalšie informácie',
      link: {
        deqar: 'DEQAR: databáza správ',
        eqar: 'EQAR: register agentúr',
        enqa: 'ENQA: združenie agentúr',
        recommendation: 'Odporúčanie Rady o mikrocertifikátoch (2022)',
      },
    },
    privacy: {
      title: 'Ochrana súkromia',
      noneTitle: 'Na čo sa nepýtame a čo neukladáme',
      none: 'Žiadny účet, žiadne súbory cookie, nič uložené vo vašom prehliadači. Nikde sa nepýtame na vaše meno, štátnu príslušnosť ani povolenia.',
      othersTitle: 'Kto ďalší sa o vašej návšteve dozvie',
      others:
        'Prostredníctvom týchto stránok nikto: všetky súbory pochádzajú z tohto servera. Odkazy na iné weby im neoznamujú, odkiaľ prichádzate.',
      keptTitle: 'Čo tento server uchováva',
      kept: 'Program návštevy nezaznamenáva. Počíta, ako často sa ktorý druh stránky požaduje a ako dlho to trvá, bez sieťových adries a bez toho, čo sa hľadalo. Proti preťaženiu počíta počas jednej minúty požiadavky podľa sieťovej adresy, iba v pamäti. Keď sa odpoveď nepodarí, záznam obsahuje čas, cestu stránky a chybu. Hlásenia chýb počíta podľa sieťovej adresy počas jedného dňa, takisto iba v pamäti.',
      words:
        'To, čo hľadáte, je v adrese stránky, a teda aj v histórii vášho prehliadača a v odkazoch, ktoré pošlete ďalej. Odpovede sa nejaký čas uchovávajú v pamäti, aby prichádzali rýchlejšie; kto sa pýtal, sa neuchováva.',
      operator: 'Ten, kto server prevádzkuje, môže viesť záznamy pred programom. Opýtajte sa:',
      sourcesTitle: 'Osoby v údajoch poskytovateľov',
      sources:
        'E-mailové adresy a telefónne čísla sa z textov poskytovateľov odstraňujú. Mená osôb v týchto textoch zostávajú.',
    },
    accessibility: {
      title: 'Prístupnosť',
      aim: 'Tieto stránky sú navrhnuté tak, aby spĺňali WCAG 2.2 na úrovni AA a európsku normu EN 301 549. Fungujú bez skriptov a len s klávesnicou, vo svetlom aj tmavom režime, pri šírke 320 pixelov a s dvojnásobným písmom.',
      checkedTitle: 'Ako sa to kontroluje',
      checked:
        'Program si prezerá stránky v skutočnom prehliadači vo viacerých jazykoch. Nájde len časť toho, čo môže byť zlé. Žiadny nezávislý subjekt tieto stránky neskúmal.',
      report: 'Správa podľa jednotlivých kritérií je pri zdrojovom kóde: {file}.',
      limitsTitle: 'Známe obmedzenia',
      limits: {
        texts:
          'Názvy a opisy pochádzajú od poskytovateľov. Kde neuvádzajú jazyk alebo uvádzajú nesprávny, môže ich čítačka obrazovky čítať nesprávne.',
        others: 'Weby poskytovateľov a správy agentúr nie sú naše.',
        tables: 'Na úzkych obrazovkách sa tabuľka porovnania posúva do strany vo svojom rámčeku.',
      },
      feedbackTitle: 'Povedzte nám, čo nefunguje',
      feedback: 'Napíšte tomu, kto tento server prevádzkuje:',
    },
    licences: {
      title: 'Licencie a zdroje',
      about: 'To, čo sa tu zobrazuje, je zostavené z týchto zdrojov.',
      source: 'Zdroj',
      used: 'Na čo',
      licence: 'Licencia',
      of: {
        deqar: 'Správy o externom zabezpečovaní kvality, inštitúcie, agentúry',
        esco: 'Zručnosti a povolania',
        vocabularies: 'Odbory vzdelávania a ďalšie zoznamy kódov',
        nuts: 'Regióny',
        geonames: 'Súradnice miest',
      },
      decision: 'Opakované použitie podľa rozhodnutia 2011/833/EÚ',
      textsTitle: 'Texty ponúk',
      texts: 'Patria poskytovateľom. Toľko ponúk uvádza túto licenciu:',
      programTitle: 'Program',
      program: 'Accredex je slobodný softvér pod Verejnou licenciou Európskej únie 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Ten, kto server prevádzkuje, neuviedol adresu.',
      asData: 'Tento zoznam ako dáta',
    },
  },
};
