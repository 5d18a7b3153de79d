import type { ApiWords } from '../words.ts';

/** Swedish. */
export const pages: Pick<ApiWords, 'pages'> = {
  pages: {
    provider: {
      kind: {
        hei: 'Högskola eller universitet',
        'other-provider': 'Annan anordnare',
      },
      notOffers: 'En granskning av en anordnare är ingen granskning av dess utbildningar.',
      entries: 'I registret',
      entry: 'Post i {register}: {id}',
      website: 'webbplats',
      neverCompared: 'Inget register har lästs än.',
      noEntry: 'Ingen registerpost är kopplad till den här anordnaren.',
      reportsAbout:
        'De här rapporterna handlar om anordnaren eller dess program. De säger inget om utbildningar som de inte nämner.',
      noReports: '{register} har ingen rapport som nämner den här anordnaren.',
      noAgency: 'Organet finns inte upptaget där',
      valid: 'Gäller från och med den {from} till och med den {to}.',
      validFrom: 'Gäller från och med den {from}; inget slut anges.',
      over: 'Gäller inte längre.',
      programmes: 'Program',
      freshness: 'Hur aktuellt detta är',
      noSources: 'Ingen källa från den här anordnaren läses.',
      neverRead: 'Den har inte lästs än.',
      neverComplete: 'Aldrig läst i sin helhet.',
      lastComplete: 'Senast läst i sin helhet: {date}.',
      outcome: {
        complete: 'Den senaste läsningen, den {date}, var fullständig.',
        unchanged: 'Efterfrågat igen den {date}: inget hade ändrats.',
        partial: 'Den {date} kom bara en del fram; utbildningar som saknades är kvar som de var.',
        failed: 'Läsningen den {date} misslyckades; det som visas är äldre.',
        held: 'Läsningen den {date} hålls inne tills någon har sett på den, eftersom för mycket skulle ändras; det som visas är äldre.',
      },
      runs: 'Alla läsningar',
      asData: 'Anordnaren som data',
    },
    compare: {
      title: 'Jämför utbildningar',
      caption: '{count, plural, one {# utbildning} other {# utbildningar sida vid sida}}',
      nearest: 'För varje utbildning jämförs det tillfälle som börjar härnäst.',
      tooMany: 'Högst {most} utbildningar kan jämföras; de övriga utelämnades.',
      tooFew: 'Välj två till fyra utbildningar i sökningen för att jämföra dem.',
      gone: 'Det finns ingen utbildning {id}, eller den finns inte kvar.',
      remove: 'Ta bort',
      counts: 'räknas in i något större, enligt uppgift',
      alone: 'fristående, enligt uppgift',
    },
    skills: {
      title: 'Färdigheter',
      about:
        'Alla färdigheter i grupper. Siffran visar hur många utbildningar som lär ut en färdighet eller en snävare.',
      noTree: 'Färdigheterna som utbildningarna nämner, de vanligaste först.',
      above: 'Bredare färdigheter',
      narrower: '{count, plural, one {# snävare färdighet} other {# snävare färdigheter}}',
      noOffers: 'inga utbildningar',
      nothing: 'Det finns inga färdigheter här.',
      gap: 'Ta reda på vilka färdigheter du behöver',
    },
  },
};
