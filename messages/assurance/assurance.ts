import { fill } from '../fill.ts';
import { listText } from '../list.ts';
import type { AssuranceWords, VerdictMessages } from '../words.ts';

type Role = 'provider' | 'awarding-body';
type Names = Readonly<Record<string, string>>;

interface SaidReport {
  readonly id: number;
  readonly link: string;
  readonly reviewed: readonly { readonly name: Names }[];
}

/** What the words depend on. A verdict has all of it. */
export interface Said {
  readonly code: keyof AssuranceWords['label'];
  readonly registry: string | null;
  readonly role: Role;
  readonly flags: readonly string[];
  readonly via: readonly string[];
  readonly offer: { readonly state: string; readonly reports: readonly number[] };
  readonly provider: { readonly state: string; readonly reports: readonly number[] };
  readonly reports: readonly SaidReport[];
  readonly alsoFound: readonly SaidReport[];
}

function nameIn(name: Names, language: string): string | undefined {
  return name[language] ?? name.en ?? name.und ?? Object.values(name)[0];
}

/** The institutions that reports are about, where that is not the one that the verdict is about. */
export function othersIn(reports: readonly SaidReport[], messages: VerdictMessages): string {
  const { assurance: words, language } = messages;
  const linked = reports.filter(({ link }) => link !== 'direct');
  const names = new Set(
    linked.flatMap(({ reviewed }) => reviewed.flatMap(({ name }) => nameIn(name, language.code) ?? [])),
  );
  return names.size === 0
    ? words.unnamed
    : listText(
        [...names].map((name) => fill(words.quoted, { name }, messages)),
        messages,
      );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parts of the sentence where the code alone would say too much or too little. */
function pattern({ code, via, flags, reports }: Said, { label, special }: AssuranceWords): string {
  const isLinkedOnly = flags.includes('reports-of-linked-only');
  const isUncounted = flags.includes('reports-not-counted');
  const isByOthers = via.length > 0;
  switch (code) {
    case 'INHERITED_INSTITUTION':
      if (!via.includes('parent')) return label[code];
      return via.length === 1 ? special.parentCover : special.linkedInstitutions;
    case 'LEVEL_NOT_COVERED':
      return isByOthers ? special.levelInherited : label[code];
    case 'PARTIAL_INHERITANCE_ONLY':
      if (via.length === 1 && via[0] === 'child') return special.partOnly;
      return via.length === 1 && via[0] === 'alliance' ? special.allianceOnly : label[code];
    case 'NOT_COVERED':
      if (reports.length > 0) return special.contrary;
      return isLinkedOnly ? special.linkedReports : label[code];
    case 'PENDING_EQAR_CHECK':
      if (isLinkedOnly) return special.linkedPending;
      return isUncounted ? special.pendingAndUncounted : label[code];
    case 'NO_REPORTS':
      return isUncounted ? special.uncounted : label[code];
    default:
      return label[code];
  }
}

/** Flags for reports that may be about the offer and do not count. */
const UNCERTAIN: readonly string[] = ['conflicting-results', 'near-match', 'negative-candidate', 'inherited-negative'];
const isUncertain = ({ flags }: Said): boolean => flags.some((flag) => UNCERTAIN.includes(flag));

/** The sentence of a verdict in one language. Before a register was read it says only that. */
export function assuranceLabel(said: Said, messages: VerdictMessages): string {
  const { assurance: words } = messages;
  const { state } = said.offer;
  const offer =
    state === 'lapsed' || state === 'future'
      ? words.offer[state]
      : isUncertain(said)
        ? words.offer.uncertain
        : words.offer.nothing;
  const others = othersIn(said.reports, messages);
  return fill(pattern(said, words), { ...words[said.role], others, Others: capital(others), offer }, messages);
}

/**
 * The sentence for an instance that starts later. Of this less is known than of the offer today: its code and flags.
 */
export function assuranceLater(
  { code, flags }: Pick<Said, 'code' | 'flags'>,
  { registry, role, offer }: Pick<Said, 'registry' | 'role' | 'offer'>,
  messages: VerdictMessages,
): string {
  const nothing = { state: 'none-found', reports: [] };
  // What only holds for the offer today will have ended by then.
  const ended = { state: 'lapsed', reports: [] };
  const ofOffer = ['current', 'conditional', 'negative', 'lapsed'].includes(offer.state) ? ended : nothing;
  const via = flags.includes('parent-cover') ? ['parent'] : flags.includes('inherited') ? ['linked'] : [];
  const said = { code, registry, role, flags, via, offer: ofOffer, provider: nothing, reports: [], alsoFound: [] };
  return assuranceLabel(said, messages);
}

type Statement = keyof AssuranceWords['statement'];
const STATES: readonly string[] = ['current', 'conditional', 'negative', 'lapsed', 'future'];

/** Why nothing was looked up, where that is so: about the offer, and about the body by which it would be found. */
function unanswered({ code, registry }: Said): readonly [offer: Statement, subject: Statement] | null {
  if (registry === null) return ['never', 'never'];
  if (code === 'OUT_OF_SCOPE') return ['outOfScope', 'notLookedUp'];
  if (code === 'PROVIDER_NOT_FOUND') return ['notLookedUp', 'notFound'];
  if (code === 'PROVIDER_AMBIGUOUS') return ['notLookedUp', 'ambiguous'];
  return code === 'PROVIDER_CLOSED' ? ['notLookedUp', 'closed'] : null;
}

/** What is said about the body that the verdict is about, where no report covers it as a whole. */
function withoutWhole({ code, flags, reports }: Said): Statement {
  switch (code) {
    case 'PARTIAL_INHERITANCE_ONLY':
      return 'onlyOthers';
    case 'NOT_COVERED':
      if (reports.length > 0) return 'contrary';
      return flags.includes('reports-of-linked-only') ? 'reportsOnLinked' : 'reports';
    case 'PENDING_EQAR_CHECK':
      return 'pending';
    case 'NO_REPORTS':
      return flags.includes('reports-not-counted') ? 'uncounted' : 'nothing';
    default:
      return 'noWhole';
  }
}

/**
 * The two statements of a verdict, which are never made one: about the offer, and about the body. `date` is the day
 * asked about, in words; null = today.
 */
export function assuranceStatements(
  said: Said,
  messages: VerdictMessages,
  date: string | null = null,
): { readonly offer: string; readonly subject: string; readonly aboutSubject: string } {
  const words = messages.assurance;
  const aboutSubject = words[said.role].about;
  const none = unanswered(said);
  if (none !== null) return { offer: words.statement[none[0]], subject: words.statement[none[1]], aboutSubject };
  const day = date === null ? words.today : fill(words.onDay, { date }, messages);
  const all = [...said.reports, ...said.alsoFound];
  const write = (state: string, ids: readonly number[], without: Statement): string => {
    const meant = all.filter(({ id }) => ids.includes(id));
    if (!STATES.includes(state)) {
      return fill(words.statement[without], { others: othersIn(said.reports, messages) }, messages);
    }
    const text = fill(words.statement[state as Statement], { day }, messages);
    const isByOthers = meant.length > 0 && meant.every(({ link }) => link !== 'direct');
    return isByOthers
      ? fill(words.statement.byOthers, { state: text, others: othersIn(meant, messages) }, messages)
      : text;
  };
  const component = said.code === 'COMPONENT_OF_ASSURED_PROGRAMME';
  return {
    offer: write(
      said.offer.state,
      said.offer.reports,
      component ? 'component' : isUncertain(said) ? 'uncertain' : 'nothing',
    ),
    subject: write(said.provider.state, said.provider.reports, withoutWhole(said)),
    aboutSubject,
  };
}
