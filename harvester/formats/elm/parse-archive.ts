import { found } from '../../../services/model/finding.ts';
import { DamagedFile } from '../../../services/rdf/feed.ts';
import { parseRdf } from '../../../services/rdf/parse.ts';
import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type Unread } from '../../read/outcome.ts';
import { type Archive, openArchive, type PackedFile } from './archive.ts';
import { MAX_TURTLE_BYTES } from './limits.ts';
import { holdsCredential, specificationIds } from './offers.ts';
import { reportBroken, reportComplete } from './report-parse.ts';

/** How many files that are not read are named. */
const MAX_NAMED = 5;

type Refusal = Extract<Archive, { state: 'refused' }>;

function refusal({ why, detail }: Refusal, findings: RunFindings): Unread {
  const said = found('archive-not-read', { value: detail === '' ? null : detail.slice(0, 500), facts: { why } });
  switch (why) {
    case 'cut':
    case 'damaged':
      return ended('partial', said, findings);
    case 'files':
    case 'ratio':
      return ended('failed', said, findings);
    case 'encrypted':
    case 'no-turtle':
      return ended('unreadable', said, findings);
    default:
      return why satisfies never;
  }
}

/** What the files of an archive say together, in one index. */
export type ParsedArchive = { readonly state: 'parsed'; readonly index: SubjectIndex; readonly bytes: number } | Unread;

/**
 * Reads the Turtle in a zip file, unpacking it piece by piece, into one index. The blank nodes of each file are its own.
 * Where one file is damaged or malformed, nothing of the archive is published.
 */
export async function parseArchive(
  path: string,
  base: string,
  indexFor: (bytes: number) => { readonly index: SubjectIndex; readonly isLarge: boolean },
  findings: RunFindings,
): Promise<ParsedArchive> {
  const archive = await openArchive(path);
  if (archive.state === 'refused') return refusal(archive, findings);
  if (archive.state === 'too-large')
    return ended('failed', found('too-large', { facts: { bytes: archive.bytes, most: MAX_TURTLE_BYTES } }), findings);
  const { files, others, bytes } = archive;
  const { index, isLarge } = indexFor(bytes);
  const stop = (unread: Unread): Unread => {
    index.close();
    return unread;
  };
  const parse = (file: PackedFile, at: number) =>
    parseRdf(
      { ...{ path, base, isLarge, syntax: 'turtle', encoding: 'utf-8' }, body: file.body(), blanks: `-file-${at}` },
      index,
    );
  try {
    for (const [at, file] of files.entries()) {
      const end = await parse(file, at);
      if (end.state === 'complete') {
        reportComplete(end, index, findings, at === files.length - 1);
        continue;
      }
      index.unfold();
      const detail = end.state === 'broken' ? { ...end, detail: `${file.name}: ${end.detail}` } : end;
      return stop(reportBroken(detail, index, findings, isLarge));
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) {
      index.close();
      throw error;
    }
    const said = found('archive-not-read', { value: error.message.slice(0, 500), facts: { why: 'damaged' } });
    return stop(ended('partial', said, findings, specificationIds(index).size));
  } finally {
    archive.close();
  }
  index.unfold();
  if (holdsCredential(index)) return stop(ended('unreadable', found('credential-not-offer'), findings));
  if (others.length > 0) {
    const named = others.slice(0, MAX_NAMED).join(', ');
    const value = others.length > MAX_NAMED ? `${named} (+${others.length - MAX_NAMED})` : named;
    findings.add(found('archive-files-not-read', { value: value.slice(0, 500) }));
  }
  return { state: 'parsed', index, bytes };
}
