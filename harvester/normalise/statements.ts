import { cutText } from '../../services/model/cut-text.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftAccreditation, DraftAssessment } from '../draft.ts';
import { dateOf } from './dates.ts';
import { modeOf } from './instances.ts';
import { plainText } from './plain-text.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { parseBoolean, webAddress } from './scalars.ts';
import { languageMap } from './texts.ts';

const MAX_LISTED = 50;
const MAX_LICENCE_CHARACTERS = 500;

/** Types, the one first that says most. Micro-credentials are typed as short programmes. */
const PRECEDENCE = ['short-programme', 'mooc', 'challenge', 'programme', 'module', 'course', 'other'] as const;

/**
 * The kind of an offer: of the types that it was given, the one that says most. `stated` is false where there was none.
 */
export function kindOf(
  types: readonly string[],
  report: RecordFindings,
): { readonly kind: OfferContent['kind']; readonly stated: boolean } {
  const kinds = types.flatMap((type) => {
    const kind = report.vocabulary.kind(type);
    if (kind === null) report.add('type-unknown', 'type', type);
    return kind === null ? [] : [kind];
  });
  const kind = PRECEDENCE.find((item) => kinds.includes(item));
  return { kind: kind ?? 'other', stated: kind !== undefined };
}

/** Formal or non-formal. Null where neither or both are stated. */
export function settingOf(raw: readonly string[], report: RecordFindings): OfferContent['setting'] {
  const settings = new Set(
    raw.flatMap((text) => {
      const setting = report.vocabulary.setting(text);
      if (setting === null) report.add('code-unknown', 'setting', text);
      return setting === null ? [] : [setting];
    }),
  );
  if (settings.size > 1) report.add('contradiction', 'setting', [...settings].sort().join(', '));
  return settings.size === 1 ? ([...settings][0] ?? null) : null;
}

/**
 * Whether somebody is present at an assessment, and whether it is checked who takes it. A word that only says the first
 * says nothing of the second.
 */
function supervisionOf(
  { supervision, identityCheck }: DraftAssessment,
  report: RecordFindings,
): Pick<OfferContent['assessment'][number], 'supervised' | 'identityCheck'> {
  const stated = parseBoolean(identityCheck, 'assessment/identityCheck', report);
  if (supervision === null || supervision.trim() === '') return { supervised: null, identityCheck: stated };
  const code = report.vocabulary.supervision(supervision);
  if (code === null) {
    report.add('code-unknown', 'assessment/supervision', supervision);
    return { supervised: null, identityCheck: stated };
  }
  const known = code.endsWith('+verified') ? true : code.endsWith('+unverified') ? false : null;
  return { supervised: code.startsWith('supervised'), identityCheck: stated ?? known };
}

/** Ways of assessment, as types of the European list and titles. */
export function assessmentsOf(drafts: readonly DraftAssessment[], report: RecordFindings): OfferContent['assessment'] {
  const list = atMost(drafts, MAX_LISTED, 'assessment', report).flatMap((draft): OfferContent['assessment'] => {
    const title = languageMap(draft.title, 'assessment/title', report, { title: true });
    const types = draft.types.flatMap((type) => {
      const name = report.vocabulary.assessment(type);
      if (name === null) report.add('code-unknown', 'assessment/type', type);
      return name === null ? [] : [name];
    });
    const supervision = supervisionOf(draft, report);
    const shared = {
      title,
      mode: modeOf(draft.modes, 'assessment/mode', report),
      ...supervision,
    };
    const says = Object.keys(title).length > 0 || shared.supervised !== null || shared.identityCheck !== null;
    if (types.length === 0) return says ? [{ type: null, ...shared }] : [];
    return types.map((type) => ({ type, ...shared }));
  });
  const order = ({ type, title }: OfferContent['assessment'][number]) =>
    `${type ?? ''} ${Object.values(title)[0] ?? ''}`;
  return list.length < 2 ? list : list.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/**
 * Statements of quality assurance as the source makes them, with the kind of a scheme that we know
 * (services/vocab/qa-schemes.json). They are never part of a verdict, because only the register's reports are evidence.
 */
export function qualityAssuranceOf(
  drafts: readonly DraftAccreditation[],
  report: RecordFindings,
): OfferContent['qualityAssurance'] {
  return atMost(drafts, MAX_LISTED, 'accreditation', report).map((draft) => {
    const type = draft.type === null ? null : report.vocabulary.accreditation(draft.type);
    const title = languageMap(draft.title, 'accreditation/title', report, { title: true });
    const by = languageMap(draft.by, 'accreditation/accreditor', report, { title: true });
    const stated = title.en ?? Object.values(title)[0] ?? null;
    const scheme = Object.values(title)
      .map((text) => report.vocabulary.scheme(text))
      .find((one) => one !== null);
    const licence = type?.endsWith('-licence') === true ? ('state-licence' as const) : ('other' as const);
    return {
      kind: scheme?.kind ?? licence,
      subject:
        draft.of === 'organisation'
          ? ('provider' as const)
          : type === null
            ? ('offer' as const)
            : type.startsWith('institution')
              ? ('provider' as const)
              : ('programme' as const),
      // A scheme that we know goes by one name, however it was written.
      scheme: scheme?.id ?? stated,
      by: by.en ?? Object.values(by)[0] ?? null,
      url: webAddress(draft.url, 'accreditation/landingPage', report),
      validTo: draft.validTo === null ? null : dateOf(draft.validTo, 'accreditation/expiry', report),
    };
  });
}

const OPEN_LICENCES =
  /creativecommons\.org\/(?:publicdomain\/|licenses\/by(?:-sa)?\/)|\/licence\/(?:CC0|CC_?BY(?:_?SA)?(?:_|$)|ODC_|PDDL)|opendatacommons\.org\/licenses|^cc[ -]?(?:0|by(?:-sa)?)(?:[ -]\d|$)/i;

/** What may be reused: by the licence of the record, else of the manifest's entry, else nothing was said. */
export function rightsOf(
  stated: readonly string[],
  manifestLicence: string | null,
  report: RecordFindings,
): OfferContent['rights'] {
  const licences = new Set(stated.map((text) => cutText(plainText(text, true).text, MAX_LICENCE_CHARACTERS)));
  // Because nobody can tell which of several licences holds, none is taken, and nothing is reused that must not be.
  if (licences.size > 1) report.add('contradiction', 'licence', [...licences].sort().join(', '));
  const [only = null] = licences.size === 1 ? licences : [];
  const licence = licences.size === 0 ? manifestLicence : only;
  return {
    licence,
    basis: stated.length > 0 ? 'source' : manifestLicence !== null ? 'manifest' : 'none',
    attribution: null,
    textsReusable: licence !== null && OPEN_LICENCES.test(licence),
  };
}

/** Whether the source says that the offer is running. */
export function activeOf(active: string | null, status: string | null, report: RecordFindings): boolean | null {
  const stated = parseBoolean(active, 'active', report);
  if (stated !== null || status === null) return stated;
  if (/not published|withdrawn|inactive|discontinued|deprecated/i.test(status)) return false;
  return /^(?:released|active|published)$/i.test(status.trim()) ? true : null;
}
