import type { SubjectNode } from '../../../services/rdf/subject-index.ts';
import { learningSchedules } from '../../../services/vocab/elm-lists.ts';
import { DC, ELM, FOAF, QL, RDF, SKOS } from '../../../services/vocab/namespaces.ts';
import type { DraftEnrolment, DraftParty, DraftPrice, InstanceDraft } from '../../draft.ts';
import { SILENT_AUDIENCE, SILENT_INSTANCE, SILENT_PRICE } from '../../silent-draft.ts';
import { identifiers, locations } from './party.ts';
import {
  addresses,
  agreed,
  asAddress,
  asBoolean,
  asNumber,
  nodes,
  notes,
  open,
  raws,
  single,
  texts,
  type View,
} from './view.ts';

function prices(view: View, node: SubjectNode): DraftPrice[] {
  return nodes(view, node, ELM.priceDetail).flatMap((detail) => {
    const label = [...texts(detail, SKOS.prefLabel), ...texts(detail, DC.description)];
    const amounts = nodes(view, detail, ELM.amount);
    if (amounts.length === 0)
      return [
        { ...SILENT_PRICE, amount: single(view, detail, ELM.amount, 'elm:priceDetail/elm:amount', asNumber), label },
      ];
    return amounts.map((amount) => ({
      ...SILENT_PRICE,
      amount: agreed(
        view,
        [RDF.value, ELM.value].map((value) => raws(view, amount, value)).find((list) => list.length > 0) ?? [],
        'elm:priceDetail/elm:amount',
        asNumber,
      ),
      currency: single(view, amount, ELM.unit, 'elm:priceDetail/elm:unit'),
      label,
    }));
  });
}

/**
 * Other places where dates are found: other vocabularies in the period, the instance itself, or a period that is one
 * text.
 */
const DATE_NAMESPACES = ['http://www.w3.org/ns/dcat#', 'https://schema.org/', 'http://schema.org/'];
const INTERVAL = /^\s*([\dTW:.+Z-]+)\s*\/\s*([\dTW:.+Z-]+)\s*$/;

function dates(
  view: View,
  node: SubjectNode,
  periods: readonly SubjectNode[],
  name: 'startDate' | 'endDate',
  side: 0 | 1,
): string[] {
  const own = periods.flatMap((period) => raws(view, period, ELM[name]));
  if (own.length > 0) return own;
  const word = side === 0 ? 'start' : 'end';
  const written = texts(node, DC.temporal).flatMap(({ text }) => {
    const dcmi = new RegExp(`(?:^|;)\\s*${word}\\s*=\\s*([^;]+)`).exec(text)?.[1]?.trim();
    return INTERVAL.exec(text)?.[side + 1] ?? dcmi ?? [];
  });
  const elsewhere = [...periods, node].flatMap((place) =>
    [ELM[name], ...DATE_NAMESPACES.map((namespace) => namespace + name)].flatMap((predicate) =>
      raws(view, place, predicate),
    ),
  );
  return [...elsewhere, ...written];
}

const NO_PERIOD: DraftEnrolment = { for: null, opens: null, closes: null, note: [], url: null };

/** What holds for a group of learners. */
interface Group {
  readonly open: readonly string[];
  readonly studentsOf: readonly string[];
  /** True where these are the students of an alliance, as the document says. */
  readonly allied: boolean;
  readonly prices: readonly DraftPrice[];
  readonly enrolment: readonly DraftEnrolment[];
}

const ALLIANCES: ReadonlySet<string> = new Set([QL.EuropeanUniversityAlliance, QL.GroupOfHEIs]);

/** Reads the conditions of a group (ql:LearnerGroupConditions): who it is, how it enrols, what it pays. */
function groupOf(view: View, conditions: SubjectNode): Group {
  const groups = nodes(view, conditions, QL.learnerGroup);
  const open = groups.flatMap((group) => raws(view, group, QL.isOpenToNonEnrolled));
  const studentsOf = groups.flatMap((group) => raws(view, group, QL.studentsOf));
  const allied = groups
    .flatMap((group) => nodes(view, group, QL.studentsOf))
    .some((one) => raws(view, one, RDF.type).some((type) => ALLIANCES.has(type)));
  const meanings = new Set(open.map(asBoolean));
  const [only] = meanings.size === 1 ? meanings : [];
  const word = only === 'true' ? 'anyone' : only === 'false' && studentsOf.length === 0 ? 'own-students' : null;
  const names = studentsOf.map((text) => ({ text, language: null }));
  const note = notes(view, conditions, ELM.admissionProcedure);
  const url = single(view, conditions, QL.registrationPortal, 'ql:registrationPortal', asAddress);
  return {
    open,
    studentsOf,
    allied,
    prices: prices(view, conditions).map((price) => ({
      ...price,
      for: word,
      condition: word === null && price.label.length === 0 ? names : [],
    })),
    enrolment:
      note.length === 0 && url === null
        ? []
        : [{ ...NO_PERIOD, for: word ?? (allied ? 'alliance' : null) ?? studentsOf[0] ?? null, note, url }],
  };
}

/** Reads a learning opportunity (instance). `parties` reads organisations, which many instances share. */
export function readInstance(
  view: View,
  id: string,
  parties: (node: SubjectNode, predicate: string) => DraftParty[],
): InstanceDraft | null {
  const node = open(view, id);
  if (node === undefined) return null;
  const periods = nodes(view, node, DC.temporal);
  const activities = nodes(view, node, ELM.learningActivitySpecification);
  const own = raws(view, node, ELM.mode);
  const conditions = nodes(view, node, QL.learnerGroupConditions).map((one) => groupOf(view, one));
  const admission = notes(view, node, ELM.admissionProcedure);
  return {
    ...SILENT_INSTANCE,
    iri: node.blank ? null : node.id,
    identifiers: identifiers(view, node),
    title: texts(node, DC.title),
    modes: own.length > 0 ? own : activities.flatMap((activity) => raws(view, activity, ELM.mode)),
    languages: [...raws(view, node, ELM.defaultLanguage), ...raws(view, node, DC.language)],
    start: dates(view, node, periods, 'startDate', 0),
    end: dates(view, node, periods, 'endDate', 1),
    period: periods.flatMap((period) => texts(period, SKOS.prefLabel)),
    deadlines: raws(view, node, ELM.applicationDeadline),
    status: single(view, node, ELM.status, 'elm:learningOpportunity/elm:status', (status) =>
      status.trim().toLowerCase(),
    ),
    duration: single(view, node, ELM.duration, 'elm:learningOpportunity/elm:duration'),
    schedule: single(view, node, ELM.learningSchedule, 'elm:learningSchedule', (name) =>
      learningSchedules.nameOf(name),
    ),
    scheduleNote: notes(view, node, ELM.scheduleInformation),
    locations: locations(view, node),
    prices: [...prices(view, node), ...conditions.flatMap((group) => group.prices)],
    enrolment: [
      ...(admission.length === 0 ? [] : [{ ...NO_PERIOD, note: admission }]),
      ...conditions.flatMap(({ enrolment }) => enrolment),
    ],
    seats: {
      ...SILENT_INSTANCE.seats,
      total: single(view, node, QL.enrolmentCapacity, 'ql:enrolmentCapacity', asNumber),
      enrolled: single(view, node, QL.enrolledLearnerCount, 'ql:enrolledLearnerCount', asNumber),
    },
    grants: nodes(view, node, ELM.grant).map((grant) => texts(grant, DC.title)),
    homepages: addresses(view, node, FOAF.homepage),
    registration: single(view, node, QL.registrationPortal, 'ql:registrationPortal', asAddress),
    providers: parties(node, ELM.providedBy),
    audience: {
      ...SILENT_AUDIENCE,
      openToNonEnrolled: conditions.flatMap(({ open }) => open),
      who: conditions.some(({ allied }) => allied) ? ['alliance'] : [],
      studentsOf: conditions.flatMap(({ studentsOf }) => studentsOf),
    },
  };
}
