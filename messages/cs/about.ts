import type { ApiWords } from '../words.ts';

/** Czech. */
export const about: Pick<ApiWords, 'about'> = {
  about: {
    guided: {
      title: 'Které dovednosti mi ještě chybějí?',
      about:
        'Uveďte, co umíte a kam směřujete. Zobrazí se nabídky, které přinášejí chybějící dovednosti, nejprve ty, které jich na jeden kredit přinášejí nejvíce.',
      can: '1. Co už umím',
      want: '2. Co se chci naučit nebo čím chci být',
      time: '3. Kolik mám času',
      hours: 'Nejvýše hodin týdně',
      money: '4. Kolik to smí stát',
      budget: 'Nejvyšší celková cena',
      unstated: 'Zobrazí se i nabídky, které to neuvádějí.',
      show: 'Zobrazit nabídky',
      nothingWanted: 'Vyberte alespoň jednu dovednost nebo povolání, které chcete.',
      noNumber: '„{value}“ nelze v poli „{field}“ použít. Napište číslo, například 40.',
    },
    quality: {
      intro:
        'Externí zajišťování kvality znamená, že někdo zvenčí posoudí instituci nebo některý její program a zveřejní zprávu. Každou nabídku s takovými zprávami porovnáváme a uvádíme, kdo co posoudil, s jakým výsledkem a do kdy.',
      twoTitle: 'Nabídka a poskytovatel jsou dvě různé věci',
      two: 'Posouzení poskytovatele není posouzením každé jeho nabídky. Proto každý rámeček uvádí dvě vyjádření, která nikdy nesplývají: o samotné nabídce a o jejím poskytovateli. Většina posouzení se týká institucí; jen málo z nich jediného krátkého kurzu.',
      marksTitle: 'Co znamenají značky',
      marksAbout: 'Každá značka má slovo, tvar a barvu. Za těmito příklady nejsou skutečné nabídky.',
      mark: {
        positive: 'Platné posouzení dopadlo dobře. Slova říkají, zda se týkalo samotné nabídky, nebo poskytovatele.',
        conditional: 'Platné posouzení dopadlo dobře, s podmínkami nebo omezeními.',
        negative: 'Platná zpráva říká ne. Co říká, je ve zprávě.',
        lapsed: 'Posouzení proběhlo, jeho platnost skončila a novější nebylo nalezeno.',
        future: 'Existuje výsledek, jehož platnost ještě nezačala.',
        unknown: 'Registr nemá žádný platný výsledek. To není hodnocení.',
        never: 'Nabídka zatím nebyla porovnána s registrem.',
      },
      registerTitle: 'Co je registr',
      register:
        'DEQAR, databáze výsledků externího zajišťování kvality, obsahuje zprávy agentur z EQAR, Evropského registru pro zajišťování kvality vysokoškolského vzdělávání. Tyto agentury pracují podle evropských standardů a směrnic (ESG).',
      absenceTitle: 'Co znamená, když se nic nenajde',
      absence: 'Mnoho poskytovatelů, například odborné školy a firmy, posuzují subjekty, které tam zprávy nepodávají.',
      ownTitle: 'Co neděláme',
      own: 'Sami nic nehodnotíme a nedáváme známky. Zda se mikrocertifikát počítá, rozhoduje instituce nebo úřad, kterému ho předložíte.',
      linksTitle: 'Další informace',
      link: {
        deqar: 'DEQAR: databáze zpráv',
        eqar: 'EQAR: registr agentur',
        enqa: 'ENQA: sdružení agentur',
        recommendation: 'Doporučení Rady o mikrocertifikátech (2022)',
      },
    },
    privacy: {
      title: 'Ochrana soukromí',
      noneTitle: 'Na co se neptáme a co neukládáme',
      none: 'Žádný účet, žádné soubory cookie, nic uloženého ve vašem prohlížeči. Nikde se neptáme na vaše jméno, státní příslušnost ani povolení.',
      othersTitle: 'Kdo další se o vaší návštěvě dozví',
      others:
        'Prostřednictvím těchto stránek nikdo: všechny soubory pocházejí z tohoto serveru. Odkazy na jiné weby jim nesdělují, odkud přicházíte.',
      keptTitle: 'Co tento server uchovává',
      kept: 'Program návštěvy nezaznamenává. Počítá, jak často je který druh stránky požadován a jak dlouho to trvá, bez síťových adres a bez toho, co se hledalo. Proti přetížení počítá po dobu jedné minuty požadavky podle síťové adresy, pouze v paměti. Když se odpověď nezdaří, záznam obsahuje čas, cestu stránky a chybu. Hlášení chyb počítá podle síťové adresy po dobu jednoho dne, rovněž pouze v paměti.',
      words:
        'To, co hledáte, je v adrese stránky, a tedy i v historii vašeho prohlížeče a v odkazech, které předáte dál. Odpovědi se nějakou dobu uchovávají v paměti, aby přicházely rychleji; kdo se ptal, se neuchovává.',
      operator: 'Ten, kdo server provozuje, může vést záznamy před programem. Zeptejte se:',
      sourcesTitle: 'Osoby v údajích poskytovatelů',
      sources:
        'E-mailové adresy a telefonní čísla se z textů poskytovatelů odstraňují. Jména osob v těchto textech zůstávají.',
    },
    accessibility: {
      title: 'Přístupnost',
      aim: 'Tyto stránky jsou navrženy tak, aby splňovaly WCAG 2.2 na úrovni AA a evropskou normu EN 301 549. Fungují bez skriptů a jen s klávesnicí, ve světlém i tmavém režimu, při šířce 320 pixelů a s dvojnásobným písmem.',
      checkedTitle: 'Jak se to kontroluje',
      checked:
        'Program prohlíží stránky ve skutečném prohlížeči v několika jazycích. Najde jen část toho, co může být špatně. Žádný nezávislý subjekt tyto stránky nezkoumal.',
      report: 'Zpráva podle jednotlivých kritérií je u zdrojového kódu: {file}.',
      limitsTitle: 'Známá omezení',
      limits: {
        texts:
          'Názvy a popisy pocházejí od poskytovatelů. Kde neuvádějí jazyk nebo uvádějí chybný, může je čtečka obrazovky číst nesprávně.',
        others: 'Weby poskytovatelů a zprávy agentur nejsou naše.',
        tables: 'Na úzkých obrazovkách se tabulka porovnání posouvá do strany ve svém rámečku.',
      },
      feedbackTitle: 'Řekněte nám, co nefunguje',
      feedback: 'Napište tomu, kdo tento server provozuje:',
    },
    licences: {
      title: 'Licence a zdroje',
      about: 'To, co se zde zobrazuje, je sestaveno z těchto zdrojů.',
      source: 'Zdroj',
      used: 'K čemu',
      licence: 'Licence',
      of: {
        deqar: 'Zprávy o externím zajišťování kvality, instituce, agentury',
        esco: 'Dovednosti a povolání',
        vocabularies: 'Obory vzdělávání a další seznamy kódů',
        nuts: 'Regiony',
        geonames: 'Souřadnice měst',
      },
      decision: 'Opakované použití podle rozhodnutí 2011/833/EU',
      textsTitle: 'Texty nabídek',
      texts: 'Patří poskytovatelům. Tolik nabídek uvádí tuto licenci:',
      programTitle: 'Program',
      program: 'Accredex je svobodný software pod Veřejnou licencí Evropské unie 1.2.',
      contactTitle: 'Kontakt',
      noContact: 'Ten, kdo server provozuje, neuvedl adresu.',
      asData: 'Tento seznam jako data',
    },
  },
};
