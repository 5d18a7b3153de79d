import type { ApiWords } from '../words.ts';

/** Estonian. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Kõrgkool',
        'other-provider': 'Muu pakkuja',
      },
      notOffers: 'Pakkuja hindamine ei ole tema koolituste hindamine.',
      entries: 'Registris',
      entry: 'Kirje registris {register}: {id}',
      website: 'veebileht',
      neverCompared: 'Ühtegi registrit pole veel loetud.',
      noEntry: 'Selle pakkujaga pole seotud ühtegi registrikirjet.',
      reportsAbout:
        'Need aruanded on pakkuja või tema õppekavade kohta. Koolituste kohta, mida nad ei nimeta, ei ütle nad midagi.',
      noReports: '{register}: pole aruannet, mis seda pakkujat nimetaks.',
      noAgency: 'Agentuuri seal pole',
      valid: 'Kehtib {from} kuni {to}.',
      validFrom: 'Kehtib alates {from}; lõppu pole märgitud.',
      over: 'Enam ei kehti.',
      programmes: 'Õppekavad',
      freshness: 'Kui värsked andmed on',
      noSources: 'Sellelt pakkujalt ei loeta ühtegi allikat.',
      neverRead: 'Seda pole veel loetud.',
      neverComplete: 'Kunagi täielikult lugemata.',
      lastComplete: 'Viimati täielikult loetud: {date}.',
      outcome: {
        complete: 'Viimane lugemine ({date}) oli täielik.',
        unchanged: 'Küsitud uuesti {date}: midagi polnud muutunud.',
        partial: 'Saabus ainult osa ({date}); puuduvad koolitused jäävad, nagu olid.',
        failed: 'Lugemine {date} ebaõnnestus; näidatav on varasem.',
        held: 'Lugemine {date} on kinni peetud, kuni keegi on selle üle vaadanud, sest muutuks liiga palju; näidatav on varasem.',
      },
      runs: 'Kõik lugemised',
      asData: 'See pakkuja andmetena',
    },
    compare: {
      title: 'Võrdle koolitusi',
      caption: '{count, plural, one {# koolitus} other {# koolitust kõrvuti}}',
      nearest: 'Igast koolitusest võrreldakse toimumisaega, mis algab kõige varem.',
      tooMany: 'Võrrelda saab kuni {most} koolitust; teised jäeti välja.',
      tooFew: 'Võrdlemiseks valige otsingus kaks kuni neli koolitust.',
      gone: 'Koolitust {id} pole või pole seda enam.',
      remove: 'Eemalda',
      counts: 'läheb andmete järgi arvesse millegi suurema juures',
      alone: 'on andmete järgi eraldiseisev',
    },
    skills: {
      title: 'Oskused',
      about: 'Kõik oskused rühmade kaupa. Arv näitab, mitu koolitust õpetab oskust või kitsamat oskust.',
      noTree: 'Koolitustes nimetatud oskused, sagedasemad ees.',
      above: 'Laiemad oskused',
      narrower: '{count, plural, one {# kitsam oskus} other {# kitsamat oskust}}',
      noOffers: 'koolitusi pole',
      nothing: 'Siin pole oskusi.',
      gap: 'Uurige, millised oskused teil veel puudu on',
    },
  },
};
