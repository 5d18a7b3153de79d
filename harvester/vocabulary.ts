import type { KINDS, SETTINGS } from '../services/model/codes.ts';
import type { Instance, Mode, Price } from '../services/model/instance.ts';
import type { OfferContent } from '../services/model/offer.ts';
import type { QaScheme } from '../services/model/qa-scheme.ts';
import {
  accreditationTypes,
  assessmentTypes,
  creditSystems,
  learningModes,
  learningOpportunityTypes,
  learningSchedules,
  learningSettings,
  skillTypes,
  supervisions,
} from '../services/vocab/elm-lists.ts';
import { parseEqf } from '../services/vocab/eqf.ts';
import { parseIsced } from '../services/vocab/isced-f.ts';
import { parseLanguage, type ReadLanguage } from '../services/vocab/languages.ts';
import { QL } from '../services/vocab/namespaces.ts';
import { type NqfLevel, parseNqf } from '../services/vocab/nqf.ts';
import { parsePlace, type ReadPlace } from '../services/vocab/places.ts';
import { schemeIn } from '../services/vocab/qa-schemes.ts';
import type { DraftIdentifier } from './draft.ts';
import { WORDS } from './words.ts';

type Outcome = OfferContent['learningOutcomes'][number];

/**
 * What the codes of a record mean. A draft keeps the codes as they were written, and says with one constant of its
 * format which vocabularies they are from; the normaliser asks that constant, and knows no list itself. Each member
 * answers null for what its vocabulary does not have. `exact`: it was spelled as the vocabulary asks.
 */
export interface Vocabulary {
  kind(code: string): (typeof KINDS)[number] | null;
  setting(code: string): (typeof SETTINGS)[number] | null;
  mode(code: string): Mode | null;
  /** How much of a week it takes. */
  load(code: string): Instance['schedule']['load'];
  assessment(code: string): string | null;
  /** `supervised` or `unsupervised`; behind it `+verified` or `+unverified` where the code says that, too. */
  supervision(code: string): string | null;
  /** `institution-…` or `programme-…`, with `licence` or `quality-assurance` behind it. */
  accreditation(code: string): string | null;
  /** The scheme of quality assurance that a text names. */
  scheme(text: string): QaScheme | null;
  creditSystem(code: string): string | null;
  outcomeType(code: string): Outcome['type'];
  /** The one spelling of a skill's address. */
  skill(code: string): string;
  skillFramework(uri: string): Outcome['skills'][number]['framework'];
  language(code: string): ReadLanguage | null;
  eqf(code: string): { readonly level: number; readonly exact: boolean } | null;
  nqf(code: string): NqfLevel | null;
  field(code: string): { readonly code: string; readonly exact: boolean } | null;
  place(code: string): ReadPlace | null;
  /** Whether one can register. */
  state(code: string): Instance['state'] | null;
  pace(code: string): Instance['schedule']['pace'];
  /** Times of the week; none where the word is not known. */
  times(code: string): Instance['schedule']['times'];
  accessibility(code: string): Instance['accessibility'][number]['feature'] | null;
  /** Those who may take part. `professionals` and such are `restricted`. */
  audience(code: string): OfferContent['openTo']['who'] | null;
  /** The group to which a period of enrolment belongs. */
  group(code: string): Instance['enrolment'][number]['for'] | null;
  /** What a price pays for. */
  covers(code: string): Price['covers'] | null;
  /** Who pays a price. */
  payer(code: string): Price['for'] | null;
  credentialForm(code: string): OfferContent['credential']['form'] | null;
  /** Our name for the scheme of an organisation's identifier, by its stated scheme or its own form. */
  partyScheme(identifier: DraftIdentifier): string | null;
}

const ESCO = 'http://data.europa.eu/esco/';

function skillFramework(uri: string): Outcome['skills'][number]['framework'] {
  if (uri.startsWith(ESCO)) return 'esco';
  if (/digcomp/i.test(uri)) return 'digcomp';
  if (/greencomp/i.test(uri)) return 'greencomp';
  return /\/ims\/case\//i.test(uri) ? 'case' : 'local';
}

function partyScheme({ value, scheme }: DraftIdentifier): string | null {
  if (scheme === QL.Schac || /schac/i.test(scheme ?? '')) return 'schac';
  if (scheme === QL.OrgReg || /orgreg|eter/i.test(scheme ?? '')) return 'eter';
  if (/^(?:DEQARINST|DEMO-INST-)/i.test(value) || /deqar/i.test(scheme ?? '')) return 'deqar';
  if (/^https?:\/\/ror\.org\//i.test(value) || /\bror\b/i.test(scheme ?? '')) return 'ror';
  if (/erasmus/i.test(scheme ?? '')) return 'erasmus';
  return scheme === null || scheme.trim() === '' ? null : scheme.trim().toLowerCase();
}

/** The lists of the European Union, by IRI or bare id, and the standards behind them in every spelling that is met. */
export const EUROPEAN: Vocabulary = {
  kind: learningOpportunityTypes.nameOf,
  setting: learningSettings.nameOf,
  mode: learningModes.nameOf,
  load: learningSchedules.nameOf,
  assessment: assessmentTypes.nameOf,
  accreditation: accreditationTypes.nameOf,
  scheme: schemeIn,
  creditSystem: (code) => creditSystems.nameOf(code) ?? (/^ects$/i.test(code.trim()) ? 'ECTS' : null),
  outcomeType: (code) =>
    (skillTypes.nameOf(code) ?? (code.trim().toLowerCase() === 'competence' ? 'competence' : null)) as Outcome['type'],
  skill: (code) => code.trim().replace(/^https:\/\/data\.europa\.eu\/esco\//, ESCO),
  skillFramework,
  language: parseLanguage,
  eqf: parseEqf,
  nqf: parseNqf,
  field: parseIsced,
  place: parsePlace,
  ...WORDS,
  supervision: (code) => supervisions.nameOf(code) ?? WORDS.supervision(code),
  partyScheme,
};

/**
 * Of formats that write languages and fields of study as the standards behind them have it, and not as an address of a
 * list: what is exact there.
 */
export const BARE_CODES: Pick<Vocabulary, 'language' | 'field'> = {
  language: (code) => {
    const read = EUROPEAN.language(code);
    return read === null ? null : { ...read, exact: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(code.trim()) };
  },
  field: (code) => {
    const read = EUROPEAN.field(code);
    return read === null ? null : { ...read, exact: /^\d{2,4}$/.test(code.trim()) };
  },
};
