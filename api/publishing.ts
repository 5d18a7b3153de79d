import type { Finding } from '../services/model/finding.ts';
import type { Probe } from '../services/model/probe.ts';
import type { RunReason } from '../services/model/run-reason.ts';
import type { RunCounts } from '../services/model/source.ts';
import type { OfferDocument } from '../services/search/document.ts';

/** What a manifest says, by the rules by which every manifest is read. */
export interface ManifestSaid {
  readonly state: 'found' | 'opted-out' | 'no-manifest' | 'invalid-manifest';
  readonly findings: readonly Finding[];
}

/** What the source of a manifest holds by itself, as far as it was read. */
export interface SourcePreview {
  readonly state: 'preview';
  readonly counts: Pick<RunCounts, 'read' | 'rejected' | 'quarantined'>;
  readonly withdrawn: number;
  readonly findings: readonly Finding[];
  /** The first offers as documents of an index. */
  readonly offers: readonly Pick<OfferDocument, 'hit'>[];
  /** Why there is nothing, or not all; null where all was read. */
  readonly reason: RunReason | null;
  readonly detail: string | null;
  /** True where we stopped reading, and not the other side. */
  readonly isCut: boolean;
}

/** Where a manifest was looked for, and whether one was found. */
export interface ManifestLook {
  readonly state: 'looked';
  readonly probes: readonly Probe[];
  readonly manifest: ManifestSaid | null;
}

/** Nothing was read: the look took too long, the source needs access, or too many looks are under way. */
export interface NoPreview {
  readonly state: 'too-long' | 'needs-access' | 'busy';
}

/** What is to be looked at. */
export type PreviewAsked =
  /** `manifest`: with one source. `pasted`: what would stand at its address; null: that is asked for. */
  | { readonly kind: 'source'; readonly manifest: string; readonly pasted: string | null }
  | { readonly kind: 'domain'; readonly domain: string };

/** How much one look may cost whoever is asked, and us. */
export const PREVIEW_BOUNDS = { requests: 60, bytes: 5_000_000, milliseconds: 12_000 } as const;
/** After this long a look is given up, whatever it does. In milliseconds, from its turn on. */
export const PREVIEW_DEADLINE_MS = 25_000;
/** After this long nobody waits for a look any more, nor for its turn. In milliseconds. */
export const PREVIEW_PATIENCE_MS = 45_000;
/** How many offers are shown as they would appear. */
export const PREVIEW_OFFERS = 3;

/** What the page on which manifests are made works with. */
export interface Publishing {
  /** The paths at which catalogues look for a manifest. */
  readonly paths: readonly string[];
  /** Reads a manifest. `encrypted`: for what is encrypted to us, whether we can open it. */
  read(text: string): Promise<ManifestSaid>;
  /** True where a TXT record leads to this address. */
  leads(record: string, address: string): boolean;
  /**
   * Looks at a source or a domain, in a process of its own and within `PREVIEW_BOUNDS`. `client`: who asks; one look at
   * a time. Null: nobody looks here.
   */
  readonly preview:
    | ((asked: PreviewAsked, client: string, signal: AbortSignal) => Promise<SourcePreview | ManifestLook | NoPreview>)
    | null;
  /** A source that shows how it is done; null where there is none to show. */
  readonly example: Readonly<Record<string, string>> | null;
}
