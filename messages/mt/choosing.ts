import type { PageWords } from '../words.ts';

/** Maltese. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Ħila, fi kwalunkwe lingwa',
      occupation: 'Okkupazzjoni, fi kwalunkwe lingwa',
      have: 'Naf nagħmel (ħila jew okkupazzjoni)',
      want: 'Irrid nitgħallem jew insir (ħila jew okkupazzjoni)',
    },
    find: {
      skill: 'Sib ħila',
      occupation: 'Sib okkupazzjoni',
      have: 'Sib x’naf nagħmel',
      want: 'Sib x’irrid',
    },
    chosen: {
      skill: 'Ħiliet magħżula (waħda minnhom biżżejjed):',
      occupation: 'Okkupazzjonijiet magħżula (waħda mill-ħiliet tagħhom biżżejjed):',
      have: 'Naf nagħmel:',
      want: 'Irrid nitgħallem jew insir:',
    },
    remove: 'Neħħi:',
    choose: 'Misjub għal “{words}”, agħżel:',
    none: 'Ma nstab xejn għal “{words}”.',
    offers: 'Offerti: {count}',
    found: 'Suġġerimenti: {count}',
  },
  fields: {
    dates: 'Dati',
    extent: 'Daqs u prezz',
    places: 'Post',
    weeks: 'Tul f’ġimgħat',
    from: 'minn',
    to: 'sa',
    currency: 'Munita tal-prezz (EUR, PLN …)',
    place: 'Pajjiż, reġjun jew belt',
    near: 'Ħdejn belt jew punt (latitudni, lonġitudni)',
    noPlace:
      '“{name}” mhix belt, jew mhix belt waħda biss, fejn issir offerta hawn; ma saret l-ebda għażla skont il-qrubija. Il-latitudni u l-lonġitudni jaħdmu kullimkien.',
    orNotStated: 'Anki fejn xejn mhu ddikjarat',
    notStated: 'Anki fejn xejn mhu ddikjarat: {filter}',
  },
  gap: {
    title: 'Skont il-ħila, l-okkupazzjoni jew l-għan',
    about:
      'Għid x’taf tagħmel u x’trid titgħallem: l-offerti mbagħad jitqiegħdu skont kemm-il ħila nieqsa jagħtu għal kull kreditu.',
    haveAlone: 'Żid ukoll x’trid: dak li taf tagħmel jgħodd biss flimkien miegħu.',
    missing: 'Mixtieqa u nieqsa',
    order: 'L-offerti li jagħtu l-iktar għal kull kreditu jiġu l-ewwel.',
    nothing: 'Ma jonqos xejn: dak li taf tagħmel ikopri dak li trid.',
    brings: 'Jagħti {count} minn {total} ħiliet neqsin:',
    through: 'permezz ta’',
    outcome: 'Eżitu tat-tagħlim',
    rest: 'Wara dan għad jonqos',
    more: 'u {count} oħra',
  },
};
