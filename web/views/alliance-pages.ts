import { fill } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { Alliance, AllianceMember } from '../../services/model/alliance.ts';
import { allianceLinks } from './alliance-links.ts';
import { everyOffer } from './every-offer.ts';
import { type Hit, hitView } from './hit.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { outward } from './link.ts';
import type { PortalReading } from './portal-reading.ts';
import { directionIn, labelled, nameIn, textFor } from './text.ts';

/** One page of the list of alliances. `next`: after which alliance the next one begins. */
export interface ShownAlliances {
  readonly alliances: readonly Alliance[];
  readonly next: string | null;
}

/** The list of alliances, each with how many members are known. */
export function alliancesPage({ alliances, next }: ShownAlliances, reading: PortalReading): string {
  const { messages, to } = reading;
  const { whose: words, ui } = messages;
  const list = html`<ul>${alliances.map(
    (
      one,
    ) => html`<li>${allianceLinks([one], reading)} – ${labelled(words.members, numberText(one.members, messages), messages)}</li>
`,
  )}</ul>`;
  const further =
    next === null
      ? null
      : html`<p><a href="${to(`/alliances?after=${encodeURIComponent(next)}`)}" rel="next">${ui.next}</a></p>`;
  const body = html`<article><h1>${words.alliances}</h1>
<p class="prose">${words.intro}</p>
${alliances.length === 0 ? html`<p>${words.none}</p>` : list}${further}
<p><a href="/v1/alliances">${words.alliances} (JSON)</a></p></article>`;
  return page(`${words.alliances} – ${ui.title}`, body, reading, null, null, { about: words.intro, isListed: true });
}

/** What the page of an alliance shows. */
export interface ShownAlliance {
  readonly alliance: Alliance;
  /** The first members. */
  readonly members: readonly AllianceMember[];
  /** Offers that the alliance offers itself, and how many there are. */
  readonly hits: readonly Hit[];
  readonly total: number;
}

function memberView({ provider, registryId, name, statedBy }: AllianceMember, reading: PortalReading): Html {
  const { messages, lang, to } = reading;
  const { whose: words } = messages;
  const called = nameIn(name, lang) ?? registryId ?? provider ?? '';
  const by = statedBy.map((one) => words.membership[one]).join(', ');
  return html`<li>${provider === null ? html`<bdi>${called}</bdi>` : html`<a href="${to(`/providers/${provider}`)}">${called}</a>`} <small>(${labelled(words.stated, by, messages)})</small></li>
`;
}

/** An alliance: who belongs to it, as whose word, and what it offers itself. */
export function alliancePage({ alliance, members, hits, total }: ShownAlliance, reading: PortalReading): string {
  const { messages, lang, to } = reading;
  const { whose: words, ui, gap } = messages;
  const { id, name, website, identifiers, provider } = alliance;
  const more = alliance.members - members.length;
  const called = textFor(name, lang)?.text ?? id;
  const facts = [
    ...identifiers.map(({ scheme, value }) => html`<code>${scheme}:${value}</code>`),
    ...(website === null ? [] : [outward(website, website)]),
    ...(provider === null ? [] : [html`<a href="${to(`/providers/${provider}`)}">${ui.provider}</a>`]),
  ];
  const joint =
    provider === null
      ? null
      : html`<section aria-labelledby="joint"><h2 id="joint">${labelled(words.joint, numberText(total, messages), messages)}</h2>
${total > hits.length ? html`<p><a href="${to('/')}?${everyOffer({ provider })}">${fill(ui.showAll, { count: total }, messages)}</a></p>` : null}
<ol class="hits">${hits.map((hit) => hitView(hit, '', reading))}</ol></section>`;
  const body = html`<article><h1 dir="${directionIn(name, lang)}">${nameIn(name, lang) ?? id}</h1>
<p>${facts.map((fact, at) => html`${at === 0 ? null : ' · '}${fact}`)}</p>
<section aria-labelledby="members"><h2 id="members">${labelled(words.members, numberText(alliance.members, messages), messages)}</h2>
${members.length === 0 ? html`<p>${words.noMember}</p>` : html`<ul>${members.map((member) => memberView(member, reading))}</ul>`}
${more > 0 ? html`<p>${fill(gap.more, { count: more }, messages)}</p>` : null}</section>
${joint}
<p><a href="${to('/')}?${everyOffer({ alliance: id })}">${labelled(messages.filter.alliance, called, messages)}</a> · <a href="${to('/alliances')}">${words.alliances}</a> · <a href="/v1/alliances/${id}">${called} (JSON)</a></p></article>`;
  return page(`${called} – ${ui.title}`, body, reading, null, null, { about: words.intro, isListed: true });
}
