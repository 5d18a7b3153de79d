import type { AnnexElement } from '../../services/model/completeness.ts';
import type { Day } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Snapshot, Source } from '../../services/model/source.ts';
import type { Dialect } from '../dialect.ts';
import type { DraftAlliance, DraftParty, OfferDraft } from '../draft.ts';
import type { FetchStep } from '../fetch/fetch.ts';
import type { ManifestProvider } from '../normalise/party.ts';
import type { RunFindings } from '../read/findings.ts';
import type { ReadInput, Unread } from '../read/outcome.ts';

/** A raw record of a publication, or the reason why it was left out. */
export type RecordRead =
  | { readonly state: 'draft'; readonly draft: OfferDraft }
  | { readonly state: 'rejected'; readonly findings: readonly Finding[] };

/** What the bytes are: records one by one, or nothing that may be published. */
export type FormatRead =
  | {
      readonly state: 'records';
      readonly records: Iterable<RecordRead>;
      /**
       * The address of a page that was named but is not among the parts, or could not be read. Null where there is none.
       */
      readonly furtherPage: string | null;
      /**
       * Organisations that the document says to be members of alliances, and alliances that it names, beside its offers.
       * Absent where there are none.
       */
      readonly alliances?: { readonly members: readonly DraftParty[]; readonly named: readonly DraftAlliance[] };
      /** How many bytes were read, unpacked. Absent where that is what the parts have. */
      readonly bytes?: number;
    }
  | Unread;

/** The answer to one request of a run, in a file of ours. */
export interface Part extends Pick<Snapshot, 'id' | 'etag' | 'lastModified' | 'mediaType'> {
  readonly path: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The page that follows this one, as the server says. */
  readonly furtherPage: string | null;
  /** The address that was asked for, before redirects. Absent for the one of the source itself. */
  readonly asked?: string;
  /** How many records there are on all pages together, as a header of the answer said. */
  readonly total?: number;
  /** True where the server reserves text and data mining of it (TDMRep, header `tdm-reservation: 1`). */
  readonly reserved?: true;
}

/** Why a further page was not read: words of the finding choose by it. */
export type WhyNot = 'circle' | 'many' | 'slow' | 'failed' | 'same' | 'large' | 'total' | 'elsewhere';

/** Why parts are not all that there is: what became of the page that follows them. */
export interface Lacks {
  readonly page: string;
  readonly why: WhyNot;
  /** What its server said, where it failed. */
  readonly detail: string;
  /** Where it may pass by itself: after how many seconds to ask again, 0 where nobody said. */
  readonly retryAfterSeconds?: number;
  /**
   * The addresses of lists that should belong to a record and did not arrive at all, or that belong to all records and
   * are not whole. `many`: it may be any list that is not there.
   */
  readonly lists?: readonly string[] | 'many';
}

/** A part that could not be had. */
export interface NoPart extends Pick<Lacks, 'detail' | 'retryAfterSeconds'> {
  readonly state: 'failed';
  readonly step: Extract<FetchStep, { state: 'gone' | 'failed' }>;
}

/** What `gather` works with. */
export interface Gathering {
  readonly source: Pick<Source, 'path' | 'queryParameters' | 'version'>;
  readonly today: Day;
  /** Whose manifest names the source: of a list that many share, its own records are meant. Absent: everybody's are. */
  readonly provider?: Pick<ManifestProvider, 'domains'>;
  /**
   * Asks for one more part, by an address that is complete, with the source's headers and access. Never throws for what
   * the other side does. May be called again before it has answered.
   */
  ask(address: string): Promise<{ readonly state: 'part'; readonly part: Part } | NoPart>;
  /** What `read` of the part alone gives as `furtherPage`. Null where it names none, or cannot be read. */
  look(part: Part): Promise<string | null>;
}

/**
 * The parts of a snapshot in the order in which they were asked for. Where some did not arrive, those that did are
 * kept.
 */
export interface Gathered {
  readonly parts: readonly Part[];
  readonly lacks: Lacks | null;
}

/** What all ways of publishing offers have. */
interface AnyFormat {
  /**
   * The version of the mapping: the type of its sources, `@`, a number. Raise it when the same bytes would give another
   * offer; offers are then read again from the stored bytes, without a request.
   */
  readonly mapping: string;
  /** What is asked for in the header `Accept` where the manifest names no type. RDF where absent. */
  readonly accept?: string;
  /** What elements are called in this format. */
  readonly dialect: Dialect;
  /** Elements for which it has no place. That they are missing is nothing that the provider could mend. */
  readonly cannotSay: readonly AnnexElement[];
  /**
   * Reads the bytes of a snapshot, and never the web. Bad input is an end or a finding and no exception; only a full
   * disk or a vanished file throws. Findings about the whole publication go to `findings`.
   */
  read(snapshot: ReadInput, findings: RunFindings): Promise<FormatRead>;
}

/** A publication in documents: what the source's own address answers is the first of them. */
export interface DocumentFormat extends AnyFormat {
  /** Makes all further requests of a run, after the one for the source's own address. */
  gather(first: Part, gathering: Pick<Gathering, 'ask' | 'look'>): Promise<Gathered>;
}

/** A service with lists of records under addresses below the source's own. */
export interface ServiceFormat extends AnyFormat {
  /** What it asks servers for (`Accept`), where the source does not say its media type. */
  readonly accept?: string;
  /** Makes all requests of a run. `NoPart`: nothing arrived that could be read. */
  gatherAll(gathering: Gathering): Promise<Gathered | NoPart>;
}

/** One way of publishing offers. The type of a source in its manifest chooses it. */
export type Format = DocumentFormat | ServiceFormat;
