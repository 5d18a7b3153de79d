import { assuranceStatements } from '../../messages/assurance/assurance.ts';
import type { Messages } from '../../messages/words.ts';
import { type LanguageMap, pickText } from '../../services/model/language-map.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import type { Verdict, VerdictReport } from '../../services/model/verdict.ts';
import { safeUrl } from '../../web/views/html.ts';
import type { Reader } from '../reader.ts';

/** How many reports one answer names. */
const MAX_REPORTS = 20;

/** A text and the language that it is in. `und`: the source gave none. Null: there is no text. */
export function said(map: LanguageMap, lang: string): { readonly language: string; readonly text: string } | null {
  const picked = pickText(map, [lang]);
  return picked === null ? null : { language: picked.language, text: picked.text };
}

function reportOf({ id, url, agency, agencyName, ...report }: VerdictReport, lang: string) {
  return {
    id,
    url: safeUrl(url),
    agency: said(agencyName, lang)?.text ?? agency,
    activity: report.activity,
    decision: report.decision,
    status: report.status,
    validFrom: report.validFrom,
    validTo: report.validTo,
  };
}

/**
 * What an assistant needs in order to speak of an offer's quality assurance: the sentence to say, the two statements
 * that must not be made one, and the reports to point at.
 */
export function evidenceOf(verdict: Verdict, { lang, messages }: Reader) {
  const { offer, subject, aboutSubject } = assuranceStatements(verdict, messages);
  return {
    sentence: said(verdict.label, lang)?.text ?? '',
    aboutTheOffer: offer,
    about: { subject: aboutSubject, statement: subject },
    code: verdict.code,
    qualityAssured: verdict.qualityAssured,
    scope: verdict.scope,
    validUntil: verdict.validUntil,
    asOf: verdict.asOf,
    register: verdict.registry,
    reports: [...verdict.reports, ...verdict.alsoFound].slice(0, MAX_REPORTS).map((one) => reportOf(one, lang)),
  };
}

/** An offer in short. What no source stated is null or empty, and is to be told as not stated. */
export function shortOffer(offer: OfferSummary, reader: Reader, page: (id: string) => string) {
  const { lang } = reader;
  return {
    id: offer.id,
    page: page(offer.id),
    title: said(offer.title, lang),
    provider: {
      id: offer.provider.id,
      name: said(offer.provider.name, lang)?.text ?? null,
      country: offer.provider.country,
    },
    microCredential: offer.microCredential.is,
    eqf: offer.eqf,
    ects: offer.ects,
    languages: offer.languages,
    openTo: offer.openTo.who,
    excerpt: said(offer.excerpt, lang),
    skills: offer.skills.map(({ uri, label, basis }) => ({ uri, label: said(label, lang)?.text ?? null, basis })),
    nextDates: offer.matching.map(
      ({ mode, start, openStart, deadline, prices, locations, state, registrationUrl }) => ({
        mode,
        start,
        openStart,
        deadline,
        state,
        prices,
        places: locations.map(({ city, country }) => ({ city, country })),
        registrationUrl: safeUrl(registrationUrl),
      }),
    ),
    qualityAssurance: evidenceOf(offer.verdict, reader),
  };
}

/** What is said beside every answer about quality assurance. */
export function cautionOf({ explanation }: Messages): string {
  return explanation.absence;
}
