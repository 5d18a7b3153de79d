import { z } from 'zod';
import { VERDICT_CODES } from './codes.ts';
import { LanguageMap } from './language-map.ts';

export const VerdictCode = z.enum(VERDICT_CODES);
export type VerdictCode = z.infer<typeof VerdictCode>;

export const VERDICT_STATES = ['current', 'conditional', 'negative', 'lapsed', 'future', 'none-found'] as const;
export const VerdictState = z.enum(VERDICT_STATES);
export type VerdictState = z.infer<typeof VerdictState>;

/** A report as it stands among the evidence. Its addresses lead to the register's own record. */
export const VerdictReport = z.object({
  /** The number that its register gives it. */
  id: z.int(),
  /** Names it among the reports of all registers. In DEQAR it is `id`. `offer.reports` and `provider.reports` hold it. */
  key: z.int(),
  /** The short name of its register. */
  registry: z.string(),
  url: z.string(),
  agency: z.string(),
  /** The agency's full name. */
  agencyName: LanguageMap,
  /** How the report reaches the institution that the verdict is about: `direct`, or the kind of link. */
  link: z.string(),
  /** The institutions that the report is about, where these are others than the one that the verdict is about. */
  reviewed: z.array(z.object({ registryId: z.string(), name: LanguageMap })),
  activity: z.string(),
  decision: z.string(),
  status: z.enum(['obligatory', 'voluntary']),
  validFrom: z.string(),
  /** The last valid day: stated, or six years after the start (flag `validity-6y-default`). */
  validTo: z.string(),
});
export type VerdictReport = Readonly<z.infer<typeof VerdictReport>>;

/** What an agency declared of one of its activities, by which the cover of a review is known. */
export const VerdictDeclaration = z.object({
  id: z.string(),
  registry: z.string(),
  agency: z.string(),
  /** The agency's full name. */
  agencyName: LanguageMap,
  /** The register's id of the activity, and its name. */
  activity: z.int(),
  activityName: z.string(),
  /** True: its reviews look at provision that leads to micro-credentials. */
  includes: z.boolean(),
  /** For reports that are valid from this day on, or from a later one. */
  from: z.string(),
  /** Where the agency says so itself. */
  url: z.string(),
  /** The day on which it was declared to us. */
  declaredOn: z.string(),
});
export type VerdictDeclaration = Readonly<z.infer<typeof VerdictDeclaration>>;

/**
 * What the register lets us say about an offer's quality assurance on the day `asOf`. `qualityAssured` is a summary for
 * filters: true with a scope, false only where a current report says no, and null for everything that is not known.
 * Nothing may show `qualityAssured` without `scope`.
 */
export const Verdict = z.object({
  code: VerdictCode,
  qualityAssured: z.boolean().nullable(),
  scope: z.enum(['offer', 'provider']).nullable(),
  status: z.enum(['obligatory', 'voluntary', 'mixed']).nullable(),
  /** The sentence to show. The presenter takes it from `messages`. */
  label: LanguageMap,
  offer: z.object({
    state: VerdictState,
    match: z.enum(['identifier', 'title+level+credits', 'title']).nullable(),
    reports: z.array(z.int()),
  }),
  provider: z.object({
    state: VerdictState,
    coversMicroCredentials: z.enum(['explicit', 'excluded', 'unknown']),
    reports: z.array(z.int()),
    /** What agencies declared of the activities of these reviews. Absent where nothing was. */
    declarations: z.array(VerdictDeclaration).optional(),
  }),
  /** Whom the verdict is about, whether the register knows it or not. */
  role: z.enum(['awarding-body', 'provider']),
  subject: z
    .object({
      registryId: z.string(),
      name: LanguageMap,
      role: z.enum(['awarding-body', 'provider']),
      resolvedBy: z.string(),
    })
    .nullable(),
  flags: z.array(z.string()),
  /** The evidence of this code, newest first. */
  reports: z.array(VerdictReport),
  /**
   * Reports that were found and are no evidence of the code: those of the other statement, and contrary ones that set
   * each other aside.
   */
  alsoFound: z.array(VerdictReport),
  /** Awarding bodies that the register does not know as one institution, as the source calls them. */
  unknownBodies: z.array(LanguageMap),
  validUntil: z.string().nullable(),
  explanation: LanguageMap,
  context: z.object({ country: z.string().nullable(), note: LanguageMap }),
  /** The links by which evidence is inherited: `succeeded`, `absorbed`, `child`, `alliance`. */
  via: z.array(z.string()),
  registry: z.string().nullable(),
  ruleset: z.string(),
  registrySnapshot: z.string().nullable(),
  asOf: z.string(),
  evaluatedAt: z.string().nullable(),
  checkedAt: z.string().nullable(),
});
export type Verdict = Readonly<z.infer<typeof Verdict>>;

/** The verdict on an instance that starts later, as of its start. Its flag `expires-during-offer` looks at its end. */
export const InstanceVerdict = Verdict.pick({ code: true, qualityAssured: true, scope: true, flags: true });
export type InstanceVerdict = Readonly<z.infer<typeof InstanceVerdict>>;

/**
 * What is stored of a verdict with an offer: enough to tell whether it changed, to filter, and to know when to judge
 * again.
 */
export interface StoredVerdict {
  readonly code: VerdictCode;
  readonly qualityAssured: boolean | null;
  readonly scope: 'offer' | 'provider' | null;
  readonly flags: readonly string[];
  readonly reports: readonly number[];
  readonly validUntil: string | null;
  readonly registry: string | null;
  readonly ruleset: string;
  readonly registrySnapshot: string | null;
  /** The first later day on which code or flags may differ although no fact changes. Null = none. */
  readonly due: string | null;
  readonly evaluatedAt: string;
}
