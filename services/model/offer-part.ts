/** How much of an offer's part of a snapshot can be shown. */
export type PartState =
  /** Here it is. */
  | 'included'
  /** Its source is under access control: only its hash is told. */
  | 'withheld'
  /** The bytes were deleted after a newer snapshot came. */
  | 'pruned'
  /** The snapshot is too large to take the part out when asked. */
  | 'too-large'
  /** The bytes cannot be read any more, or naming their blank nodes takes too much work. */
  | 'unreadable'
  /** The snapshot has no such subject. */
  | 'not-found'
  /** No snapshot is known. */
  | 'none';

/** Something that was left out of a part because it is personal data. */
export interface Redaction {
  readonly what: 'person' | 'contact';
  readonly predicate: string;
  readonly count: number;
}

/** What the source itself said of an offer: its part of the snapshot. */
export interface OfferPart {
  readonly state: PartState;
  /** Name of the snapshot (`sha256:…`), and of the bytes that it consists of. */
  readonly snapshot: string | null;
  readonly parts: readonly string[];
  /** `sha256:…` of the canonical N-Quads, also where these are withheld. Null where they could not be made. */
  readonly hash: string | null;
  /** Canonical N-Quads (RDFC-1.0); null unless `included`. */
  readonly quads: string | null;
  /** True where there were more statements than are taken. */
  readonly cut: boolean;
  readonly redactions: readonly Redaction[];
}

/** Where a part is taken from: an offer, and the snapshot in which its source stated it. */
export interface TakenFrom {
  readonly iri: string | null;
  readonly sourceId: string;
  readonly snapshot: string | null;
}

/** Takes the part out of its snapshot, whole. What may be shown of it is decided afterwards (`withheld`). */
export type TakePart = (from: TakenFrom) => Promise<OfferPart>;

/** A part as it is shown to whoever may not see what its source says: only its hash. */
export function withheld(part: OfferPart): OfferPart {
  return part.state === 'included' ? { ...part, state: 'withheld', quads: null } : part;
}
