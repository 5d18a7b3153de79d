import type { Request, Response } from 'express';
import { assuranceLabel } from '../../messages/assurance/assurance.ts';
import { SESSION_MINUTES } from '../../services/keys/session.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Verdict } from '../../services/model/verdict.ts';
import { accessibilityPage, privacyPage } from '../../web/views/about-pages.ts';
import { licencesPage } from '../../web/views/licences-page.ts';
import { type ExampleMark, qualityPage } from '../../web/views/quality-page.ts';
import { signalOf } from '../patience.ts';
import { readLicences } from '../read-licences.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

type Said = Pick<Verdict, 'code' | 'qualityAssured' | 'scope'> & Partial<Verdict>;

const about = (state: Verdict['offer']['state']): Verdict['offer'] => ({ state, match: null, reports: [] });
const ofProvider = (state: Verdict['provider']['state']): Verdict['provider'] => ({
  ...{ state, reports: [] },
  coversMicroCredentials: 'unknown',
});

/** A verdict for each mark, with nothing of a real offer in it. */
const EXAMPLES: readonly (readonly [ExampleMark['meaning'], Said])[] = [
  ['positive', { code: 'PROGRAMME_ASSURED', qualityAssured: true, scope: 'offer', offer: about('current') }],
  [
    'positive',
    { code: 'INSTITUTION_ASSURED', qualityAssured: true, scope: 'provider', provider: ofProvider('current') },
  ],
  ['conditional', { code: 'PROGRAMME_ASSURED', qualityAssured: true, scope: 'offer', offer: about('conditional') }],
  ['negative', { code: 'NEGATIVE_PROGRAMME', qualityAssured: false, scope: 'offer', offer: about('negative') }],
  ['lapsed', { code: 'EXPIRED', qualityAssured: null, scope: null, provider: ofProvider('lapsed') }],
  ['future', { code: 'NOT_YET_VALID', qualityAssured: null, scope: null, provider: ofProvider('future') }],
  ['unknown', { code: 'NO_REPORTS', qualityAssured: null, scope: null }],
  ['never', { code: 'NO_REPORTS', qualityAssured: null, scope: null, registry: null }],
];

function exampleOf(said: Said, today: string): Verdict {
  return {
    ...{ status: null, label: {}, offer: about('none-found'), provider: ofProvider('none-found'), subject: null },
    role: 'provider',
    ...{ flags: [], reports: [], alsoFound: [], unknownBodies: [], validUntil: null, explanation: {}, via: [] },
    ...{ context: { country: null, note: {} }, registry: 'deqar', ruleset: '', registrySnapshot: null, asOf: today },
    ...{ evaluatedAt: null, checkedAt: null, ...said },
  };
}

/** What external quality assurance is, and what each mark means. */
export function sendQualityPage(req: Request, res: Response, deps: Serving): void {
  const reading = portalReading(req, deps);
  const { messages } = reading;
  const marks = EXAMPLES.map(([meaning, said]): ExampleMark => {
    const verdict = exampleOf(said, dayOf(deps.now()));
    const sentence = verdict.registry === null ? messages.explanation.never : assuranceLabel(verdict, messages);
    return { meaning, verdict: { ...verdict, label: { [messages.language.code]: sentence } } };
  });
  answerPage(req, res, qualityPage(marks, { ...reading, lang: messages.language.code }));
}

export function sendPrivacyPage(req: Request, res: Response, deps: Serving): void {
  answerPage(req, res, privacyPage(portalReading(req, deps), SESSION_MINUTES));
}

export function sendAccessibilityPage(req: Request, res: Response, deps: Serving): void {
  answerPage(req, res, accessibilityPage(portalReading(req, deps)));
}

/** Under which licences what is shown here may be used. */
export async function sendLicencesPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const licences = await deps.turns.take(signalOf(res), () => readLicences(deps));
  answerPage(req, res, licencesPage(licences, portalReading(req, deps)));
}
