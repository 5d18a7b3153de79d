import type { FindingGroup } from '../../../services/model/check-report.ts';
import type { Severity } from '../../../services/model/finding-codes.ts';
import type { OfferSummary } from '../../../services/model/public-offer.ts';
import type { FormSource, PublishForm } from './kinds.ts';

/** What is wrong with a field, worded. */
export interface FieldMistake {
  /** The name of the field, or of the group of fields. */
  readonly field: string;
  readonly severity: Severity;
  readonly message: string;
  /** How it is written right; null where there is nothing to show. */
  readonly example: string | null;
}

/** What a look at a source came to. */
export interface ShownPreview {
  readonly kind: 'preview';
  /** The number of the source, from 1. */
  readonly number: number;
  readonly read: number;
  /** Records that would not be shown. */
  readonly leftOut: number;
  readonly isCut: boolean;
  readonly offers: readonly OfferSummary[];
  /** Why there is nothing, or not all: the reason of a run, and what was seen, in English. */
  readonly reason: string | null;
  readonly detail: string | null;
  readonly mendFirst: readonly FindingGroup[];
}

/** What a look for a manifest came to. */
export interface ShownLook {
  readonly kind: 'look';
  readonly probes: readonly { readonly asked: string; readonly result: string; readonly detail: string | null }[];
  readonly mistakes: readonly Omit<FieldMistake, 'field'>[];
}

/** Why there is nothing to show. */
export interface ShownNothing {
  readonly kind: 'nothing';
  readonly why: 'access' | 'tooLong' | 'busy' | 'off';
}

/** The public key to which secrets are encrypted (JWK, base64url), and how a command gets it. */
export interface EncryptTo {
  readonly n: string;
  readonly e: string;
}

/** Everything that the page for publishers shows. */
export interface PublishView {
  readonly form: PublishForm;
  /** True where the form was sent: only then is anything said of what is missing. */
  readonly isSent: boolean;
  readonly mistakes: readonly FieldMistake[];
  /** In which language mistakes are told. */
  readonly lang: string;
  readonly manifest: string;
  /**
   * Where it may be put, and the TXT record that leads to it; null without a domain. `record`: null where the address
   * that was typed is none to which a record can lead.
   */
  readonly places: {
    readonly domain: string;
    readonly addresses: readonly string[];
    readonly record: string | null;
  } | null;
  readonly key: EncryptTo | null;
  readonly hasPreviews: boolean;
  /** The limits of a preview. */
  readonly limits: { readonly megabytes: number; readonly seconds: number };
  /** The query that fills the form with an example; null where there is none. */
  readonly example: string | null;
  readonly shown: ShownPreview | ShownLook | ShownNothing | null;
}

/** A source with its number in the names of fields. */
export interface NumberedSource {
  readonly source: FormSource;
  readonly index: number;
}
