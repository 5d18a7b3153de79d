import type { ApiWords } from '../words.ts';

/** Dutch. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Instelling voor hoger onderwijs',
        'other-provider': 'Andere aanbieder',
      },
      notOffers: 'Een beoordeling van een aanbieder is geen beoordeling van zijn aanbod.',
      entries: 'In het register',
      entry: 'Vermelding in {register}: {id}',
      website: 'website',
      neverCompared: 'Er is nog geen register gelezen.',
      noEntry: 'Aan deze aanbieder is geen vermelding in een register gekoppeld.',
      reportsAbout:
        'Deze rapporten gaan over de aanbieder of zijn opleidingen. Over aanbod dat ze niet noemen, zeggen ze niets.',
      noReports: '{register} heeft geen rapport dat deze aanbieder noemt.',
      noAgency: 'Het agentschap staat daar niet vermeld',
      valid: 'Geldig van {from} tot en met {to}.',
      validFrom: 'Geldig vanaf {from}; een einddatum is niet vermeld.',
      over: 'Niet meer geldig.',
      programmes: 'Opleidingen',
      freshness: 'Hoe actueel dit is',
      noSources: 'Van deze aanbieder wordt geen bron gelezen.',
      neverRead: 'Ze is nog niet gelezen.',
      neverComplete: 'Nog nooit volledig gelezen.',
      lastComplete: 'Laatst volledig gelezen: {date}.',
      outcome: {
        complete: 'De laatste lezing, op {date}, was volledig.',
        unchanged: 'Op {date} opnieuw gevraagd: er was niets veranderd.',
        partial: 'Op {date} kwam maar een deel aan; ontbrekend aanbod blijft zoals het was.',
        failed: 'De lezing op {date} is mislukt; wat hier staat, is van eerder.',
        held: 'De lezing op {date} wordt vastgehouden tot iemand ernaar heeft gekeken, omdat er te veel zou veranderen; wat hier staat, is van eerder.',
      },
      runs: 'Alle lezingen',
      asData: 'Deze aanbieder als data',
    },
    compare: {
      title: 'Aanbod vergelijken',
      caption: '{count, plural, one {# aanbieding} other {# aanbiedingen naast elkaar}}',
      nearest: 'Van elk aanbod wordt de datum vergeleken die het eerst begint.',
      tooMany: 'Hoogstens {most} aanbiedingen kunnen worden vergeleken; de andere zijn weggelaten.',
      tooFew: 'Kies in de zoekresultaten twee tot vier aanbiedingen om ze te vergelijken.',
      gone: 'Er is geen aanbod {id}, of het is er niet meer.',
      remove: 'Verwijderen',
      counts: 'telt volgens de bron mee voor iets groters',
      alone: 'staat volgens de bron op zichzelf',
    },
    skills: {
      title: 'Vaardigheden',
      about:
        'Alle vaardigheden per groep. Het getal zegt hoeveel aanbiedingen een vaardigheid of een engere vaardigheid aanleren.',
      noTree: 'De vaardigheden die het aanbod noemt, de meest voorkomende eerst.',
      above: 'Ruimere vaardigheden',
      narrower: '{count, plural, one {# engere vaardigheid} other {# engere vaardigheden}}',
      noOffers: 'geen aanbod',
      nothing: 'Hier zijn geen vaardigheden.',
      gap: 'Ontdek welke vaardigheden u nog nodig hebt',
    },
  },
};
