import { z } from 'zod';
import type { RegistryCountry } from './country-context.ts';
import type { StandingDeclaration } from './declaration.ts';
import { isUnprefixed } from './register-key.ts';

/**
 * Facts of a register of external quality assurance results, in one shape whatever interface they came from. All days
 * are calendar days in UTC. The shapes follow DEQAR (Web API v2, Connect API v1).
 */

/**
 * The type of a hierarchical relationship where the interface does not give it. Because it may be that of a unit, of an
 * alliance or of a platform, nothing is inherited by it.
 */
export const TYPE_NOT_STATED = 'not stated';

/** A relationship seen from this provider. Labels of events are DEQAR's own, from this provider's point of view. */
export const RegistryRelation = z.object({
  /** The other provider's registry id (`DEQARINST1001`). */
  other: z.string(),
  otherName: z.string(),
  kind: z.enum([
    'part-of',
    'includes',
    'succeeded',
    'succeeded by',
    'absorbed',
    'was absorbed by',
    'spun off',
    'was spun off from',
  ]),
  /** Only of a hierarchical relationship. */
  type: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** Only of an event: the day on which it happened. */
  date: z.string().nullable(),
});
export type RegistryRelation = Readonly<z.infer<typeof RegistryRelation>>;

export const RegistryProvider = z.object({
  /** `DEQARINST…`: the register's own id, upper case. */
  id: z.string(),
  /** The register's numeric key, by which reports name providers. */
  key: z.int(),
  name: z.string(),
  /** Current and former names by language tag where known, `und` otherwise. */
  names: z.array(z.object({ name: z.string(), english: z.boolean(), validTo: z.string().nullable() })),
  /** Acronyms as the register states them. They propose whom a person may mean, and never decide. Absent = none. */
  acronyms: z.array(z.string()).optional(),
  website: z.string().nullable(),
  identifiers: z.array(
    z.object({
      scheme: z.string(),
      value: z.string(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
    }),
  ),
  /** Null where the interface does not say whether it may award degrees. */
  otherProvider: z.boolean().nullable(),
  alliance: z.boolean(),
  foundedOn: z.string().nullable(),
  /**
   * The day from which it counts as closed. For a provider with an ETER id 1 January stands for the end of that year.
   */
  closedOn: z.string().nullable(),
  /** ISO alpha-2 or QA system; the legal seat first. */
  countries: z.array(z.object({ country: z.string(), city: z.string().nullable(), legalSeat: z.boolean() })),
  /** EQF levels 5–8 that the provider's QF-EHEA levels stand for. Empty = unknown. */
  levels: z.array(z.int()),
  relations: z.array(RegistryRelation),
  /** Ids of reports on it that the register lists and that could not be read, or only in part. Absent = none. */
  unreadReports: z.array(z.int()).optional(),
});
export type RegistryProvider = Readonly<z.infer<typeof RegistryProvider>>;

export const RegistryProgramme = z.object({
  /** Null where the interface gives it none. */
  id: z.int().nullable(),
  names: z.array(z.string()),
  /** The agency's own identifiers. `agency` is its acronym. */
  identifiers: z.array(z.object({ agency: z.string(), value: z.string() })),
  /** EQF of the QF-EHEA level. */
  level: z.int().nullable(),
  degree: z.boolean().nullable(),
  ects: z.number().nullable(),
  assessment: z.string().nullable(),
  isced: z.string().nullable(),
  countries: z.array(z.string()),
});
export type RegistryProgramme = Readonly<z.infer<typeof RegistryProgramme>>;

export const REPORT_DECISIONS = [
  'positive',
  'positive with conditions or restrictions',
  'negative',
  'not applicable',
] as const;

export const RegistryReport = z.object({
  id: z.int(),
  url: z.string(),
  agencyId: z.int(),
  contributingAgencies: z.array(z.int()),
  activities: z.array(
    z.object({
      /** Null where the interface does not say which of the agency’s activities it is. */
      id: z.int().nullable(),
      /** 0 = it belongs to no group. Null where the interface does not say to which. */
      groupId: z.int().nullable(),
      type: z.enum(['programme', 'institutional', 'joint programme', 'institutional/programme']),
      name: z.string(),
    }),
  ),
  status: z.enum(['obligatory', 'voluntary']),
  decision: z.enum(REPORT_DECISIONS),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  flag: z.enum(['none', 'low', 'high']),
  crossBorder: z.boolean(),
  localIdentifier: z.string().nullable(),
  /** Registry ids of the providers that were reviewed. */
  providers: z.array(z.string()),
  /** Registry ids of platforms. These are technical hosts and never evidence. */
  platforms: z.array(z.string()),
  programmes: z.array(RegistryProgramme),
  /** What the interface by which the report came cannot say, so that a default stands for it. Absent = nothing. */
  unstated: z.array(z.string()).optional(),
});
export type RegistryReport = Readonly<z.infer<typeof RegistryReport>>;

export const RegistryAgency = z.object({
  id: z.int(),
  acronym: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  registered: z.boolean(),
  registrationStart: z.string().nullable(),
  registrationEnd: z.string().nullable(),
});
export type RegistryAgency = Readonly<z.infer<typeof RegistryAgency>>;

/** A register whose facts are known, and its last complete read. */
export interface KnownRegister {
  readonly name: string;
  /** Its place among those that are connected (register-key.ts). */
  readonly slot: number;
  readonly snapshot: string;
}

/** The record of a register that the bearer of these identifiers (`identifierKey`) is, by an operator's decision. */
export interface DecidedParty {
  readonly registryId: string;
  readonly keys: readonly string[];
}

/**
 * One complete read of a register. `registry` is its short name (`deqar`, `demo`), `snapshot` the name of the read: its
 * time (ISO). Facts of several registers together have those of the first here, and name all in `registers`; ids are
 * then keys (register-key.ts), and each institution is one provider.
 */
export interface RegistryFacts {
  readonly registry: string;
  readonly snapshot: string;
  readonly providers: readonly RegistryProvider[];
  readonly reports: readonly RegistryReport[];
  readonly agencies: readonly RegistryAgency[];
  /** What the register says of countries. Absent: they were not read, and what is known of them stays. */
  readonly countries?: readonly RegistryCountry[];
  /** In the order of their slots. Absent = the one register. */
  readonly registers?: readonly KnownRegister[];
  /** What agencies declared of their activities. It comes from them and not from a register. Absent = nothing. */
  readonly declarations?: readonly StandingDeclaration[];
  /** Names what was declared until then; it differs when a declaration came or went. Absent = nothing ever was. */
  readonly declared?: string | null;
  /** Who organisations are by operators' decisions. Absent = nobody decided. */
  readonly decided?: readonly DecidedParty[] | undefined;
  /**
   * Since when negative results that rest on our own matching are known, by a key that lasts, and the day of our
   * knowledge. Absent: nothing is known of that.
   */
  readonly noticed?: { readonly day: string; readonly since: Readonly<Record<string, string>> } | undefined;
}

/** The registers of these facts; none before anything was read. */
export function registersOf({
  registry,
  snapshot,
  registers,
}: Pick<RegistryFacts, 'registry' | 'snapshot' | 'registers'>): readonly KnownRegister[] {
  return registers ?? (registry === '' ? [] : [{ name: registry, slot: isUnprefixed(registry) ? 0 : 1, snapshot }]);
}

/** Names the reads of all registers together: it differs when any of them was read anew. Null before the first read. */
export function readsOf(registers: readonly Pick<KnownRegister, 'snapshot'>[]): string | null {
  return registers.length === 0 ? null : registers.map(({ snapshot }) => snapshot).join(' ');
}

/** Names the facts that judging reads: the reads of all registers, and what agencies declared. Null before a read. */
export function factsVersion(reads: string | null, declared: string | null): string | null {
  return reads === null || declared === null ? reads : `${reads} ${declared}`;
}

/** Reports, one after the other and any number of times. Their ids are known beforehand. */
export interface ReportStream extends AsyncIterable<RegistryReport> {
  readonly ids: ReadonlySet<number>;
}

/** One read of a register whose reports need not be in memory together. */
export type GivenRegistryFacts = Omit<
  RegistryFacts,
  'reports' | 'registers' | 'declarations' | 'declared' | 'decided' | 'noticed'
> & {
  readonly reports: readonly RegistryReport[] | ReportStream;
};
