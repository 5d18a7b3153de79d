type Role = 'provider' | 'awarding-body';

/** What the tests look for in each language: a word for each role, the claim that this offer was reviewed, and more. */
const MARKS: Readonly<Record<string, Marks>> = {
  en: {
    provider: /\bprovider\b/i,
    'awarding-body': /awarding body/i,
    claim: /This offer itself was externally/,
    reviewed: /\breviewed\b(?!.*stated to be part)/,
    speaks: 'speaks of this offer,',
    becamePart: /became part/,
    negative: /negative/i,
    unreviewed: /not (?:externally )?(?:reviewed|assessed)|unreviewed|without (?:a )?review/i,
  },
  de: {
    provider: /\bAnbieters?\b/i,
    'awarding-body': /verleihende Stelle/i,
    claim: /Dieses Angebot selbst wurde extern/,
    reviewed: /begutachtet(?!.*gehört)/,
    speaks: 'betrifft dieses Angebot,',
    becamePart: /an deren Stelle/,
    negative: /negativ/i,
    unreviewed: /nicht (?:extern )?begutachtet|unbegutachtet|ohne Begutachtung/i,
  },
  fr: {
    provider: /prestataire/i,
    'awarding-body': /organisme de délivrance/i,
    claim: /Cette offre elle-même a fait l’objet d’une évaluation externe/,
    reviewed: /évaluation externe/,
    speaks: 'porte sur cette offre,',
    becamePart: /a pris la suite/,
    negative: /négati/i,
    unreviewed: /n’a pas fait l’objet|non évaluée?|sans évaluation/i,
  },
  pl: {
    provider: /dostawc/i,
    'awarding-body': /instytucj\S+ nadając/i,
    claim: /Samą tę ofertę poddano ocenie zewnętrznej/,
    reviewed: /ocena zewnętrzna|ocenie zewnętrznej/,
    speaks: 'dotyczą tej oferty,',
    becamePart: /której miejsce zajmuje/,
    negative: /negatywn/i,
    unreviewed: /nie poddano oceni|nieoceni|bez oceny/i,
  },
  es: {
    provider: /proveedor/i,
    'awarding-body': /organismo otorgante/i,
    claim: /Esta oferta en sí fue objeto de una evaluación externa/,
    reviewed: /evaluación externa/,
    speaks: 'se refiere a esta oferta,',
    becamePart: /a la que sucedió/,
    negative: /negativ/i,
    unreviewed: /no fue objeto|no evaluad|sin evaluación/i,
  },
  it: {
    provider: /erogatore/i,
    'awarding-body': /ente di rilascio/i,
    claim: /Questa stessa offerta è stata oggetto di una valutazione esterna/,
    reviewed: /valutazione esterna/,
    speaks: 'riguarda questa offerta,',
    becamePart: /a cui è subentrato/,
    negative: /negativ/i,
    unreviewed: /non è stat[ao] oggetto|non valutat|senza valutazione/i,
  },
  nl: {
    provider: /\baanbieder\b/i,
    'awarding-body': /toekennende instantie/i,
    claim: /Dit aanbod zelf is extern beoordeeld/,
    reviewed: /beoordeeld/,
    speaks: 'gaat over dit aanbod,',
    becamePart: /waarvan \S+ \S+(?: \S+)? de plaats heeft ingenomen/,
    negative: /negatie/i,
    unreviewed: /niet (?:extern )?beoordeeld|zonder beoordeling/i,
  },
  pt: {
    provider: /prestador/i,
    'awarding-body': /entidade emissora/i,
    claim: /Esta oferta em si foi objeto de avaliação externa/,
    reviewed: /avaliação externa/,
    speaks: 'diz respeito a esta oferta,',
    becamePart: /a que sucedeu/,
    negative: /negativ/i,
    unreviewed: /não foi objeto|não avaliad|sem avaliação/i,
  },
  sv: {
    provider: /\banordnaren/i,
    'awarding-body': /\butfärdaren/i,
    claim: /Själva utbildningen har granskats externt/,
    reviewed: /granskad|granskats/,
    speaks: 'gäller den här utbildningen,',
    becamePart: /har trätt i stället för/,
    negative: /negativ/i,
    unreviewed: /inte granska|ogranskad|utan granskning/i,
  },
  cs: {
    provider: /\bposkytovatel/i,
    'awarding-body': /udělující instituc/i,
    claim: /Tato nabídka sama byla externě posouzena/,
    reviewed: /posouzen/,
    speaks: 'týkají této nabídky,',
    becamePart: /jejímž nástupcem je/,
    negative: /negativ/i,
    unreviewed: /nebyl[ao]? (?:externě )?posouzen|neposouzen|bez posouzení/i,
  },
  ro: {
    provider: /furnizor/i,
    'awarding-body': /instituți\S+ emitent/i,
    claim: /Această ofertă în sine a făcut obiectul unei evaluări externe/,
    reviewed: /evaluare externă|evaluări externe/,
    speaks: 'privește această ofertă,',
    becamePart: /căreia i-a succedat/,
    negative: /negativ/i,
    unreviewed: /nu a făcut obiectul|neevaluat|fără evaluare/i,
  },
  el: {
    provider: /πάροχο|παρόχου/i,
    'awarding-body': /φορέα[ς]? απονομής/i,
    claim: /Η ίδια η προσφορά αξιολογήθηκε εξωτερικά/,
    reviewed: /αξιολόγηση|αξιολογήθηκε/,
    speaks: 'αφορούν αυτή την προσφορά,',
    becamePart: /το οποίο διαδέχθηκε/,
    negative: /αρνητικ/i,
    unreviewed: /δεν αξιολογ|χωρίς αξιολόγηση/i,
  },
  da: {
    provider: /\budbyderen/i,
    'awarding-body': /\budstederen/i,
    claim: /Selve tilbuddet er eksternt evalueret/,
    reviewed: /evalueret/,
    speaks: 'gælder dette tilbud,',
    becamePart: /hvis plads/,
    negative: /negativ/i,
    unreviewed: /ikke (?:eksternt )?evalueret|uden evaluering/i,
  },
  hu: {
    provider: /\bképző/i,
    'awarding-body': /odaítélő szerv/i,
    claim: /Magát ezt az ajánlatot külső értékelés vizsgálta/,
    reviewed: /külső értékelés/,
    speaks: 'erről az ajánlatról szól,',
    becamePart: /amelynek a helyére/,
    negative: /negatív/i,
    unreviewed: /nem (?:értékelték|készült)|értékelés nélkül|értékeletlen/i,
  },
  bg: {
    provider: /доставчик/i,
    'awarding-body': /присъждаща/i,
    claim: /Самото предложение е преминало външна оценка/,
    reviewed: /външна оценка/,
    speaks: 'отнася за това предложение,',
    becamePart: /чийто приемник/,
    negative: /отрицател/i,
    unreviewed: /не е (?:преминал|оценен)|без оценка|неоценен/i,
  },
};
export interface Marks extends Readonly<Record<Role, RegExp>> {
  readonly claim: RegExp;
  /** Said of the offer in its own statement. */
  readonly reviewed: RegExp;
  readonly speaks: string;
  readonly becamePart: RegExp;
  /** A negative result. */
  readonly negative: RegExp;
  /** That there was no review, which no register can know: nowhere. */
  readonly unreviewed: RegExp;
}

/** The marks of a language; a new one says here what its verdicts are known by. */
export function marksOf(language: string): Marks {
  const marks = MARKS[language];
  if (marks === undefined) throw new Error(`A new language: say here what its verdicts are known by (${language})`);
  return marks;
}
