import type { Basis } from '../../../services/model/basis.ts';
import type { Finding } from '../../../services/model/finding.ts';
import { type MapTarget, OFFER_TARGETS, type PointerMap, RUN_TARGETS } from '../../../services/model/pointer-map.ts';
import type { InstanceDraft, OfferDraft } from '../../draft.ts';
import { SILENT_ASSESSMENT, SILENT_AUDIENCE, SILENT_OUTCOME, SILENT_PRICE } from '../../silent-draft.ts';
import type { JsonObject } from '../json/values.ts';
import { mapped } from './map.ts';
import { EDU_API_WORDS } from './vocabulary.ts';

/** `ext:none` and the like are no level. */
const isLevel = (word: string): boolean => EDU_API_WORDS.eqf(word) !== null;

type Tell = (finding: Finding) => void;

/**
 * An offer with what a map says that elements of its record mean. What the standard has an element for is taken from
 * there where it is stated plainly; a coarse word (`graduate`) and the language of the record give way to the map.
 */
export function offerByMap(draft: OfferDraft, record: JsonObject, map: PointerMap, tell: Tell): OfferDraft {
  if (Object.keys(map).length === 0) return draft;
  const read = mapped(map, OFFER_TARGETS, [record, null], draft.subject, tell);
  const derived: Record<string, Basis> = { ...draft.derived };
  /** Takes what the map gives where the draft has nothing that goes first, and notes where it came from. */
  const take = <T>(pointer: string, targets: readonly MapTarget[], own: T, isStated: boolean, given: () => T): T => {
    const target = targets.find((one) => read.words(one).length + read.texts(one).length > 0);
    if (isStated || target === undefined) return own;
    derived[pointer] = read.basis(target);
    return given();
  };
  const isPlain = (pointer: string, list: readonly unknown[]) => list.length > 0 && derived[pointer] === undefined;
  return {
    ...draft,
    eqf: take('/eqf', ['eqf'], draft.eqf, isPlain('/eqf', draft.eqf.filter(isLevel)), () => read.words('eqf')),
    nqf: take('/level', ['nqf'], draft.nqf, false, () => read.words('nqf')),
    isced: take('/isced', ['isced'], draft.isced, false, () => read.words('isced')),
    languages: take('/languages', ['languages'], draft.languages, isPlain('/languages', draft.languages), () =>
      read.words('languages'),
    ),
    credits: take('/credits', ['ects'], draft.credits, draft.credits.length > 0, () =>
      read.words('ects').map((point) => ({ framework: 'ECTS', point })),
    ),
    volume: take('/workload', ['hours'], draft.volume, false, () =>
      read.words('hours').map((hours) => `PT${hours.replace(',', '.')}H`),
    ),
    outcomes: take('/learningOutcomes', ['learningOutcomes'], draft.outcomes, false, () =>
      read.texts('learningOutcomes').map((title) => ({ ...SILENT_OUTCOME, title })),
    ),
    skills: take('/skills', ['skills'], draft.skills, false, () => read.words('skills')),
    assessments: take('/assessment', ['assessment', 'assessmentText'], draft.assessments, false, () => [
      { ...SILENT_ASSESSMENT, types: read.words('assessment'), title: read.texts('assessmentText').flat() },
    ]),
    entryText: take('/entryRequirements/text', ['entryRequirements'], draft.entryText, false, () =>
      read.texts('entryRequirements').flat(),
    ),
    audience: take('/openTo', ['openTo'], draft.audience, false, () => ({
      ...SILENT_AUDIENCE,
      who: read.words('openTo'),
    })),
    settings: take('/setting', ['setting'], draft.settings, false, () => read.words('setting')),
    statedTerm: take('/microCredential', ['microCredential'], draft.statedTerm, draft.statedTerm !== null, () =>
      read.word('microCredential'),
    ),
    credential: take('/credential', ['credential'], draft.credential, false, () => ({
      form: read.word('credential'),
      formats: [],
    })),
    accreditations: take('/qualityAssurance', ['qualityAssurance'], draft.accreditations, false, () =>
      read
        .texts('qualityAssurance')
        .map((title) => ({ ...{ of: 'offer' as const, type: null, title, by: [], url: null, validTo: null } })),
    ),
    teaser: take('/teaser', ['teaser'], draft.teaser, false, () => read.texts('teaser').flat()),
    image: take('/image', ['image'], draft.image, false, () => read.word('image')),
    homepages: take('/homepage', ['homepage'], draft.homepages, false, () => read.words('homepage')),
    licences: take('/rights', ['licence'], draft.licences, false, () => read.words('licence')),
    derived,
  };
}

/** A run with what a map says of its record; what that does not state, the template may state for all its runs. */
export function runByMap(
  draft: InstanceDraft,
  records: readonly [offering: JsonObject, template: JsonObject],
  map: PointerMap,
  subject: string,
  tell: Tell,
): InstanceDraft {
  if (Object.keys(map).length === 0) return draft;
  const read = mapped(map, RUN_TARGETS, records, subject, tell);
  const derived: Record<string, Basis> = {};
  const note = (pointer: string, ...targets: MapTarget[]) => {
    const target = targets.find((one) => read.words(one).length + read.texts(one).length > 0);
    if (target !== undefined) derived[pointer] = read.basis(target);
    return target !== undefined;
  };
  const [opens, closes] = [read.word('enrolmentOpens'), read.word('enrolmentCloses')];
  const [amount, registration] = [read.word('price'), read.word('registration')];
  const place = note('/locations', 'city', 'country')
    ? [
        {
          ...{ codes: read.words('country'), city: read.texts('city').flat(), place: [] },
          ...{ latitude: null, longitude: null },
        },
      ]
    : [];
  return {
    ...draft,
    // An amount may stand without its currency, and then says so; a currency alone is no price.
    prices:
      amount !== null && note('/prices', 'price')
        ? [{ ...SILENT_PRICE, amount, currency: read.word('currency') }]
        : draft.prices,
    enrolment: note('/enrolment', 'enrolmentOpens', 'enrolmentCloses')
      ? [{ for: null, opens, closes, note: [], url: null }]
      : draft.enrolment,
    deadlines: closes !== null && note('/deadline', 'enrolmentCloses') ? [closes] : draft.deadlines,
    registration: note('/registrationUrl', 'registration') ? registration : draft.registration,
    locations: draft.locations.length > 0 ? draft.locations : place,
    times: note('/schedule/times', 'times') ? read.words('times') : draft.times,
    subtitles: note('/subtitles', 'subtitles') ? read.words('subtitles') : draft.subtitles,
    accessibility: note('/accessibility', 'accessibility')
      ? read.words('accessibility').map((feature) => ({ feature, stated: true, note: [] }))
      : draft.accessibility,
    derived,
  };
}
