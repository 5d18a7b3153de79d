import { describe, expect, it } from 'vitest';
import { findingsAbout } from '../../../../cli/commands/explain.ts';
import { found } from '../../../../services/model/finding.ts';
import { offerContent } from '../../../helpers/offer-records.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';

const about = (subject: string | null) => found('title-missing', { subject });
const subjects = (
  iri: string | null,
  identifiers: { scheme: string | null; value: string }[],
  given: (string | null)[],
) =>
  findingsAbout({ content: offerContent({ iri, identifiers }), provider: PROVIDER }, given.map(about)).map(
    ({ subject }) => subject,
  );

describe('Findings about one offer', () => {
  it('are those that name its IRI, and not those that name an identifier that others may have too', () => {
    const iri = 'https://uni.example/o/1';
    expect(subjects(iri, [{ scheme: null, value: '123' }], [iri, '123', `${iri}2`, null])).toEqual([iri]);
  });

  it('are those that name an identifier where it has no IRI, and none about the whole document', () => {
    const given = ['ABC-1', ' ABC-1 ', 'urn:x:scheme|ABC-1', 'ABC-2', null];
    expect(subjects(null, [{ scheme: 'urn:x:scheme', value: 'ABC-1' }], given)).toEqual(given.slice(0, 3));
  });

  it('are those that name its course by the one spelling of its URN, too', () => {
    const given = ['urn:schac:courseId:uni.example:7', 'urn:schac:uniqueCourseId:uni.example:7'];
    expect(subjects(null, [{ scheme: 'schac-course', value: given[0] ?? '' }], given)).toEqual(given);
  });
});
