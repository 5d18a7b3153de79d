import { type Basis, derivedBy } from '../../services/model/basis.ts';
import type { OfferContent, SkillRef } from '../../services/model/offer.ts';
import type { DraftOutcome, DraftText } from '../draft.ts';
import { isGlobalIri } from './keys.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { parseNumber } from './scalars.ts';
import { languageMap } from './texts.ts';

type Outcome = OfferContent['learningOutcomes'][number];
type OutcomeSkill = Outcome['skills'][number];

const MAX_OUTCOMES = 200;
const MAX_SKILLS_PER_OUTCOME = 100;
const PATH = 'outcome';

/** Learning outcomes with the skills that they name. */
export interface Outcomes {
  readonly learningOutcomes: Outcome[];
  readonly skills: SkillRef[];
  readonly derivation: Basis | null;
  /** The places of the outcomes in the stated order; equal ones share a place. Null where no order was stated. */
  readonly order: readonly number[] | null;
}

function skillsOf(raw: readonly string[], path: string, report: RecordFindings): OutcomeSkill[] {
  const skills = new Map<string, OutcomeSkill>();
  for (const text of atMost(raw, MAX_SKILLS_PER_OUTCOME, path, report)) {
    const uri = report.vocabulary.skill(text);
    if (isGlobalIri(uri)) skills.set(uri, { uri, framework: report.vocabulary.skillFramework(uri) });
    else report.add('skill-invalid', path, text);
  }
  return [...skills.values()];
}

const LAST = Number.MAX_SAFE_INTEGER;
const position = ({ order }: DraftOutcome): number => (order === null ? LAST : (parseNumber(order) ?? LAST));

/** Outcomes as they are shown: in their stated order, else in the order of the document. */
function shown(
  outcomes: readonly Outcome[],
  stood: ReadonlyMap<Outcome, DraftOutcome>,
  isOrdered: boolean,
): Pick<Outcomes, 'learningOutcomes' | 'order'> {
  const named = outcomes.map((outcome) => {
    const draft = stood.get(outcome);
    return { outcome, place: draft === undefined ? LAST : position(draft), at: draft?.at ?? 0 };
  });
  named.sort((a, b) => a.place - b.place || a.at - b.at);
  const places = [...new Set(named.map(({ place }) => place))];
  return {
    learningOutcomes: named.map(({ outcome }) => outcome),
    order: isOrdered ? named.map(({ place }) => places.indexOf(place)) : null,
  };
}

/**
 * Learning outcomes in their stated order, and the skills that they name. One without a title is reported and dropped,
 * but its skills stay with the offer. `ofOffer`: skills of the offer as a whole. Where there is only a summary, that is the outcome.
 */
export function outcomesOf(
  drafts: readonly DraftOutcome[],
  summary: readonly DraftText[],
  report: RecordFindings,
  ofOffer: readonly string[] = [],
): Outcomes {
  const isOrdered = drafts.some((draft) => position(draft) !== LAST);
  const inOrder = [...drafts].sort((a, b) => position(a) - position(b));
  const kept = atMost(inOrder, MAX_OUTCOMES, PATH, report);
  const stood = new Map<Outcome, DraftOutcome>();
  const skills = new Map<string, SkillRef>();
  const learningOutcomes: Outcome[] = [];
  for (const draft of kept) {
    const own = [
      ...skillsOf(draft.escoSkills, `${PATH}/escoSkill`, report),
      ...(draft.otherSkills.length > 0 ? skillsOf(draft.otherSkills, `${PATH}/otherSkill`, report) : []),
    ];
    for (const { uri } of own)
      if (!skills.has(uri)) skills.set(uri, { uri, label: {}, basis: 'stated', confidence: 1 });
    const title = languageMap(draft.title, `${PATH}/title`, report);
    if (Object.keys(title).length === 0) report.add('outcome-without-title', PATH);
    else {
      const outcome = {
        title,
        type: draft.type === null ? null : report.vocabulary.outcomeType(draft.type),
        skills: own,
        note: languageMap(draft.note, `${PATH}/note`, report),
      };
      learningOutcomes.push(outcome);
      stood.set(outcome, draft);
    }
  }
  for (const { uri } of ofOffer.length === 0 ? [] : skillsOf(ofOffer, 'escoSkill', report))
    if (!skills.has(uri)) skills.set(uri, { uri, label: {}, basis: 'stated', confidence: 1 });
  const sorted = [...skills.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  if (learningOutcomes.length > 0 || summary.length === 0)
    return { ...shown(learningOutcomes, stood, isOrdered), skills: sorted, derivation: null };
  const title = languageMap(summary, 'outcomeSummary', report);
  return {
    learningOutcomes: Object.keys(title).length === 0 ? [] : [{ title, type: null, skills: [], note: {} }],
    skills: sorted,
    derivation: derivedBy('outcome-summary'),
    order: null,
  };
}
