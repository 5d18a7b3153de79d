import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../services/model/reply.ts';
import { repliesView, replyPage } from '../../../../web/views/reply-page.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const NOTICE = { key: 'k', since: '2026-05-01', says: 'What was found.', offerId: 'o1', providerId: 'p1', agency: 1 };
const REPLY: Reply = {
  finding: 'k',
  party: 'provider',
  who: 'p1',
  statement: '<b>Not ours.</b>',
  state: 'dropped',
  decidedBy: 'ines',
  ...{ why: 'It is about another course.', knownFrom: '2026-05-02T09:00:00.000Z', knownTo: null },
};

describe('Statements on a finding', () => {
  it('stand beside it with the decision and its reason, and who decided is not named', () => {
    const text = repliesView([{ notice: NOTICE, replies: [REPLY] }], readingIn())?.markup ?? '';
    expect(text).toContain('What was found.');
    expect(text).toContain('&lt;b&gt;Not ours.&lt;/b&gt;');
    expect(text).toContain('no longer counted');
    expect(text).toContain('It is about another course.');
    expect(text).not.toContain('ines');
    expect(repliesView([{ notice: NOTICE, replies: [] }], readingIn())).toBeNull();
  });
});

describe('The page behind a signed link', () => {
  const form = (title: Readonly<Record<string, string>>) =>
    replyPage(
      {
        ...{ notice: NOTICE, title, party: 'provider', publicFrom: '2026-05-15', replies: [REPLY], statement: '' },
        ...{ disputes: false, most: 2_000, isWrong: false },
      },
      readingIn(),
    );

  it('names the offer by its title, in the language that this is in, and by its address where it has none', () => {
    expect(form({ de: 'Weben <i>' })).toMatch(/href="[^"]*\/offers\/o1"[^>]*>.*lang="de".*Weben &lt;i&gt;/);
    expect(form({})).toMatch(/href="[^"]*\/offers\/o1"[^>]*>\/offers\/o1</);
  });
});
