import { fill } from '../../../messages/fill.ts';
import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import { choiceField, lineField, linesField, mistakesView } from './field.ts';
import { ACCESS_KINDS, isKind, KINDS, MOST_PASTED, MOST_SOURCES, SOURCE_KINDS } from './kinds.ts';
import type { NumberedSource, PublishView } from './view.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const DEQAR = 'DEQARINST0001';
const ETER = 'AT0001';
const DOMAIN = 'uni.example';

/** How a secret is encrypted: in this browser where it can, and by a command everywhere. */
function secretView(name: string, { key }: PublishView, { messages, publicUrl }: PortalReading): Html {
  const { publish } = messages;
  const command = `curl -s ${publicUrl}/v1/keys | jq -r 'last(.keys[] | select(.use == "enc" and .retired == null)).pem' > catalogue.pem
printf %s "$SECRET" | openssl pkeyutl -encrypt -pubin -inkey catalogue.pem -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 | base64`;
  const box =
    key === null
      ? null
      : html`<div class="publish-encrypt" id="encrypt-${name}" hidden data-into="${name}" data-n="${key.n}" data-e="${key.e}"><p class="publish-field"><label for="plain-${name}">${publish.plain}</label><input id="plain-${name}" type="password" autocomplete="off"></p>
<p><button type="button" class="button--second">${publish.encrypt}</button> <span role="status" data-failed="${publish.notEncrypted}"></span></p></div>
`;
  return html`${box}<details class="publish-command" id="how-${name}"><summary>${publish.secretAbout}</summary><pre><code>${command}</code></pre></details>
`;
}

/** How a source is reached, with what that way needs. */
function accessView({ source, index }: NumberedSource, view: PublishView, reading: PortalReading): Html {
  const { publish } = reading.messages;
  const line = (name: 'field' | 'token' | 'client' | 'scope', hint: string | null = null) =>
    lineField({ name: `${name}.${index}`, label: publish[name], value: source[name], hint }, view, reading);
  const sealed = (name: 'value' | 'secret') =>
    html`${linesField(
      { name: `${name}.${index}`, label: publish[name], value: source[name], most: 2048, rows: 3 },
      view,
      reading,
    )}${secretView(`${name}.${index}`, view, reading)}`;
  const ways = ACCESS_KINDS.map((way) => [way, publish.ways[way]] as const);
  const example = (text: string) => fill(publish.forExample, { example: text }, reading.messages);
  return html`${choiceField({ name: `auth.${index}`, label: publish.auth, value: source.auth, choices: ways }, view, reading)}${
    source.auth === 'httpheader'
      ? html`${line('field', example('X-API-Key'))}${sealed('value')}`
      : source.auth === 'oauth2.0'
        ? html`${line('token', example('https://login.uni.example/oauth2/token'))}${line('client')}${sealed('secret')}${line('scope')}`
        : null
  }`;
}

/** One source with the fields that its type needs, and no others. */
function sourceView(numbered: NumberedSource, view: PublishView, reading: PortalReading): Html {
  const { source, index } = numbered;
  const { messages } = reading;
  const { publish, ui } = messages;
  const number = index + 1;
  const kind = isKind(source.type) ? KINDS[source.type] : null;
  const example = (text: string) => fill(publish.forExample, { example: text }, messages);
  const kinds = SOURCE_KINDS.map((type) => [type, publish.types[type]] as const);
  const versions = [['', ui.notStated] as const, ...(kind?.versions ?? []).map((one) => [one, one] as const)];
  const line = (
    name: 'id' | 'path' | 'licence' | 'refresh' | 'query',
    hint: string,
    type: 'text' | 'url' | 'number' = 'text',
  ) => lineField({ name: `${name}.${index}`, label: publish[name], value: source[name], hint, type }, view, reading);
  return html`<fieldset class="publish-part" id="source.${index}"><legend>${fill(publish.source, { number }, messages)}</legend>
${mistakesView(`source.${index}`, view, reading)}${choiceField({ name: `type.${index}`, label: publish.type, value: source.type, choices: kinds }, view, reading)}${line('path', example(kind?.example ?? ''), 'url')}${
  kind === null || kind.versions.length === 0
    ? null
    : choiceField(
        { name: `version.${index}`, label: publish.version, value: source.version, choices: versions },
        view,
        reading,
      )
}${line('id', example('offers'))}${line('licence', `${publish.licenceAbout} ${example(LICENCE)}`, 'url')}${line('refresh', example('24'), 'number')}${
  kind?.asks
    ? line('query', example(source.type === 'edubadges' ? 'institution=uni.example' : 'consumer=eduxchange'))
    : null
}${kind?.access ? accessView(numbered, view, reading) : null}${
  kind?.isDocument && view.hasPreviews
    ? linesField(
        { name: `pasted.${index}`, label: publish.pasted, value: source.pasted, most: MOST_PASTED, rows: 3 },
        view,
        reading,
      )
    : null
}<p class="publish-buttons">${
    view.hasPreviews
      ? html`<button formaction="${reading.to('/publish')}#shown" name="do" value="preview.${index}">${fill(publish.show, { number }, messages)}</button> `
      : null
  }${
    view.form.sources.length > 1
      ? html`<button class="button--second" name="do" value="remove.${index}">${fill(publish.remove, { number }, messages)}</button>`
      : null
  }</p></fieldset>
`;
}

/** The form. Its first button is the one that the key Enter presses. */
export function formView(view: PublishView, reading: PortalReading): Html {
  const { messages, to } = reading;
  const { publish } = messages;
  const { form } = view;
  const example = (text: string) => fill(publish.forExample, { example: text }, messages);
  const line = (name: 'schac' | 'deqarid' | 'eterid', hint: string) =>
    lineField({ name, label: publish[name], value: form[name], hint: example(hint) }, view, reading);
  const sources = form.sources.map((source, index) => sourceView({ source, index }, view, reading));
  return html`<form class="publish-form" id="publish" method="post" action="${to('/publish')}" data-down="${publish.down}" data-looking="${publish.looking}"><button class="out-of-sight" tabindex="-1" aria-hidden="true" name="do" value="check">${publish.check}</button>
<fieldset class="publish-part" id="meta"><legend>${publish.who}</legend>
${mistakesView('meta', view, reading)}${line('schac', DOMAIN)}${line('deqarid', DEQAR)}${line('eterid', ETER)}<label class="facet-choice"><input type="checkbox" name="optout" value="true"${form.optOut ? html` checked` : null}> <span>${publish.optOut}</span></label></fieldset>
<div id="sources">${mistakesView('sources', view, reading)}${sources}</div>
<p class="publish-buttons"><button name="do" value="check">${publish.check}</button>${form.sources.length < MOST_SOURCES ? html` <button class="button--second" name="do" value="add">${publish.add}</button>` : null}</p></form>
`;
}
