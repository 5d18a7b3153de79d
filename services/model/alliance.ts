import { z } from 'zod';
import { identifierKey, ProviderIdentifier } from './identifier.ts';
import { LanguageMap } from './language-map.ts';
import { registerIdentifier } from './same-party.ts';

/** An alliance as somebody states it. A name alone is little, and is never taken for another alliance's name. */
export const StatedAlliance = z.object({
  iri: z.string().nullable(),
  identifiers: z.array(ProviderIdentifier),
  name: LanguageMap,
  website: z.string().nullable(),
});
export type StatedAlliance = Readonly<z.infer<typeof StatedAlliance>>;

/** That somebody is a member of an alliance, as stated. `member` null: the alliance is only named. */
export const StatedMembership = z.object({
  alliance: StatedAlliance,
  member: z
    .object({ iri: z.string().nullable(), identifiers: z.array(ProviderIdentifier), name: LanguageMap })
    .nullable(),
});
export type StatedMembership = Readonly<z.infer<typeof StatedMembership>>;

/** Who states a membership: the register, the operator, the member or the alliance itself, an authoritative source. */
export const MEMBERSHIP_BY = ['register', 'operator', 'member', 'alliance', 'authoritative'] as const;
export const MembershipBy = z.enum(MEMBERSHIP_BY);
export type MembershipBy = z.infer<typeof MembershipBy>;

/** An alliance by its id, as it is named beside providers and offers. */
export const AllianceRef = z.object({ id: z.string(), name: LanguageMap });
export type AllianceRef = Readonly<z.infer<typeof AllianceRef>>;

/** An alliance of institutions. */
export const Alliance = AllianceRef.extend({
  identifiers: z.array(ProviderIdentifier),
  website: z.string().nullable(),
  /** Our id of the provider that it is itself. Null: it offers nothing here itself. */
  provider: z.string().nullable(),
  /** How many members are known. */
  members: z.int(),
});
export type Alliance = Readonly<z.infer<typeof Alliance>>;

/** A member. `provider` is our id of it, `registryId` that of the register; both null where only a name is known. */
export const AllianceMember = z.object({
  provider: z.string().nullable(),
  registryId: z.string().nullable(),
  name: LanguageMap,
  statedBy: z.array(MembershipBy),
  /** The register or the operator states it, or both sides do. */
  confirmed: z.boolean(),
});
export type AllianceMember = Readonly<z.infer<typeof AllianceMember>>;

/** Whether a membership counts as agreed by both sides. */
export const isConfirmed = (by: ReadonlySet<MembershipBy> | readonly MembershipBy[]): boolean => {
  const all = new Set(by);
  return all.has('register') || all.has('operator') || (all.has('member') && all.has('alliance'));
};

/** QualityLink's addresses of alliances end in the identifier that OrgReg gives them. */
const QUALITY_LINK = /^https?:\/\/data\.quality-link\.eu\/alliance\/(INT\d{4})\/?$/i;

/** The identifiers of a stated alliance, those in its address included. */
export function identifiersOfAlliance({ iri, identifiers }: StatedAlliance): ProviderIdentifier[] {
  const orgReg = QUALITY_LINK.exec(iri ?? '')?.[1];
  const all = [
    ...identifiers.filter(({ scheme }) => scheme.trim().toLowerCase() !== 'local'),
    ...(orgReg === undefined ? [] : [{ scheme: 'eter', value: orgReg.toUpperCase() }]),
    ...registerIdentifier(iri),
  ];
  return [...new Map(all.map((one) => [identifierKey(one), one])).values()];
}

const nameKey = (name: string): string => `name:${name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')}`;

/** Keys by which an alliance is found again by its names alone. */
export const nameKeysOf = (name: LanguageMap): string[] => [...new Set(Object.values(name).map(nameKey))].sort();

/**
 * The keys of a stated alliance, strongest first. Names are keys only where nothing else is known of it, because two
 * alliances may bear one name.
 */
export function keysOfAlliance(stated: StatedAlliance): string[] {
  const keys = [
    ...identifiersOfAlliance(stated).map((one) => `id:${identifierKey(one)}`),
    ...(stated.iri === null ? [] : [`iri:${stated.iri}`]),
  ];
  return keys.length > 0 ? keys : nameKeysOf(stated.name);
}
