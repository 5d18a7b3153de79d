import type { Day } from '../model/day.ts';
import type { NotJoined } from '../model/joined-registers.ts';
import { ownNumber, registerNamedBy } from '../model/register-key.ts';
import type { RegistryProvider } from '../model/registry-facts.ts';
import { listingNotes } from '../registry/rules/listing-notes.ts';
import { seatOf } from '../registry/verdict/verdict.ts';
import { UNKNOWN } from './covered-offer.ts';
import type { QualityKind, QualityNotes } from './quality-notes.ts';

interface Listing {
  readonly providers: ReadonlyMap<string, RegistryProvider>;
  readonly reads: readonly { readonly registry: string }[];
  readonly notes: readonly NotJoined[];
  readonly reviewed: ReadonlyMap<string, { readonly all: ReadonlySet<number>; readonly main: ReadonlySet<number> }>;
  readonly asOf: Day;
}

const KIND_OF_NOTE: Readonly<Record<string, QualityKind>> = {
  'registry-relation-circle': 'relationship-circle',
  'registry-relation-unknown': 'relationship-to-unknown',
  'registry-identifier-shared': 'identifier-shared',
};
/** Findings say `provider` before an id. */
const SUBJECT = /^provider /;
const UNREAD_NAMED = 5;

/** Notes what may be wrong in the lists of institutions. */
export function noteListing({ providers, reads, notes, reviewed, asOf }: Listing, quality: QualityNotes): void {
  const first = reads[0]?.registry ?? '';
  const note = (kind: QualityKind, id: string, detail: string): void => {
    const provider = providers.get(id);
    const by = reviewed.get(id);
    quality.add({
      kind,
      of: 'institution',
      id,
      registry: registerNamedBy(id) ?? first,
      url: null,
      detail,
      country: (provider ? seatOf(provider) : null) ?? UNKNOWN,
      agencies: { all: [...(by?.all ?? [])].sort((a, b) => a - b), main: [...(by?.main ?? [])].sort((a, b) => a - b) },
    });
  };
  for (const { code, subject, path, value } of listingNotes([...providers.values()], asOf)) {
    const kind = KIND_OF_NOTE[code];
    if (kind) note(kind, (subject ?? '').replace(SUBJECT, ''), [path, value].filter(Boolean).join(': '));
  }
  for (const { why, provider, others, scheme } of notes)
    note(
      'institution-not-joined',
      provider,
      [why, scheme, others.slice(0, UNREAD_NAMED).join(', ')].filter(Boolean).join(' '),
    );
  for (const { id, identifiers, unreadReports = [] } of providers.values()) {
    if (identifiers.length === 0) note('institution-without-identifier', id, 'the register lists none beside its own');
    if (unreadReports.length > 0)
      note(
        'report-unreadable',
        id,
        `${unreadReports.length}: ${unreadReports.slice(0, UNREAD_NAMED).map(ownNumber).join(', ')}`,
      );
  }
}
