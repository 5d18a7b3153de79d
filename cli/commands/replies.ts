import { plainText } from '../../api/params/plain-text.ts';
import { UsageError } from '../../services/errors.ts';
import { signReplyLink } from '../../services/keys/reply-link.ts';
import { dayOf } from '../../services/model/day.ts';
import { isCounted, isPublic, PARTIES, publicFrom, REPLY_STATES, WHY_CHARACTERS } from '../../services/model/reply.ts';
import { decideReplies, listNotices, readNotices, repliesOf } from '../../services/store/register/replies.ts';
import { type Command, optionText } from '../command.ts';
import { openKeys } from '../open-keys.ts';

const STATES = REPLY_STATES.join(', ');

export const repliesList: Command = {
  name: 'replies list',
  summary: 'findings that provider and agency see first, and what they say of them: one JSON line each',
  options: { state: { type: 'string', value: 'state', help: `with a reply in this state alone: ${STATES}` } },
  needs: 'runtime',
  async run(input, { runtime, config, out }) {
    const asked = optionText(input, 'state');
    const state = REPLY_STATES.find((one) => one === asked) ?? null;
    if (asked !== null && state === null) throw new UsageError('usage', `--state is one of ${STATES}`);
    const notices = await listNotices(runtime.db, { state });
    const replies = await repliesOf(
      runtime.db,
      notices.map(({ key }) => key),
    );
    const today = dayOf(runtime.now());
    for (const notice of notices) {
      const said = replies.get(notice.key) ?? [];
      const shown = {
        publicFrom: publicFrom(notice, config.replyDays),
        public: isPublic(notice, today, config.replyDays),
      };
      out(JSON.stringify({ ...notice, ...shown, counted: isCounted(said), replies: said }));
    }
    return 0;
  },
};

export const repliesLink: Command = {
  name: 'replies link',
  summary: 'a signed link by which a provider or an agency replies to a finding, without an account',
  argument: { name: 'finding', help: 'its key, as “replies list” says it' },
  options: { party: { type: 'string', value: 'party', help: `one of ${PARTIES.join(', ')}` } },
  needs: 'runtime',
  async run(input, deps) {
    const { runtime, config, out } = deps;
    const [key = ''] = input.positionals;
    const party = PARTIES.find((one) => one === optionText(input, 'party'));
    const notice = (await readNotices(runtime.db, [key])).get(key);
    const who = party === 'provider' ? notice?.providerId : notice?.agency;
    if (party === undefined || notice === undefined || who === null || who === undefined)
      throw new UsageError(
        'usage',
        `Say a finding that there is, and --party (${PARTIES.join(', ')}) that it is about`,
      );
    const { keys } = await openKeys(deps);
    const link = signReplyLink({ finding: key, party, who: String(who) }, keys, runtime.now());
    out(`${config.publicUrl}/reply/${link}`);
    return 0;
  },
};

export const repliesLinks: Command = {
  name: 'replies links',
  summary: 'a signed link for each party of each finding that stands and is not public yet: one JSON line each',
  options: {
    party: { type: 'string', value: 'party', help: `of one party alone: ${PARTIES.join(', ')}` },
    all: { type: 'boolean', help: 'also of findings that are public' },
  },
  needs: 'runtime',
  async run(input, deps) {
    const { runtime, config, out } = deps;
    const asked = optionText(input, 'party');
    const parties = PARTIES.filter((one) => asked === null || one === asked);
    if (parties.length === 0) throw new UsageError('usage', `--party is one of ${PARTIES.join(', ')}`);
    const { keys } = await openKeys(deps);
    const today = dayOf(runtime.now());
    for (const notice of await listNotices(runtime.db)) {
      if (notice.isGone || (input.values.all !== true && isPublic(notice, today, config.replyDays))) continue;
      for (const party of parties) {
        const who = party === 'provider' ? notice.providerId : notice.agency;
        if (who === null) continue;
        const link = signReplyLink({ finding: notice.key, party, who: String(who) }, keys, runtime.now());
        const { key, says } = notice;
        const url = `${config.publicUrl}/reply/${link}`;
        out(JSON.stringify({ finding: key, says, party, who, publicFrom: publicFrom(notice, config.replyDays), url }));
      }
    }
    return 0;
  },
};

export const repliesDecide: Command = {
  name: 'replies decide',
  summary: 'decides what is disputed of a finding: whether it stands, and why',
  argument: { name: 'finding', help: 'its key, as “replies list” says it' },
  options: {
    finding: { type: 'string', value: 'upheld|dropped', help: 'upheld: it stands; dropped: it does not' },
    why: { type: 'string', value: 'text', help: 'the reason, which is shown with it' },
  },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    const [key = ''] = input.positionals;
    const state = (['upheld', 'dropped'] as const).find((one) => one === optionText(input, 'finding'));
    const why = plainText(optionText(input, 'why') ?? '');
    if (state === undefined || why === '' || why.length > WHY_CHARACTERS)
      throw new UsageError(
        'usage',
        `Say --finding upheld or dropped, and --why, of ${WHY_CHARACTERS} characters at most`,
      );
    const at = runtime.now().toISOString();
    const decided = await runtime.db.transaction((tx) => decideReplies(tx, key, { state, by: 'operator', why }, at));
    if (decided === 0) throw new UsageError('nothing-disputed', `Nothing is disputed of the finding ${key}`);
    out(JSON.stringify({ finding: key, state, why, decided }));
    return 0;
  },
};
