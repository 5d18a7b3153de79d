import { html } from './html.ts';

/** Room for one offer, in pixels. */
const WIDTH = 640;
const HEIGHT = 420;
const CACHE_SECONDS = 3_600;

/** An offer in a frame, as oEmbed answers it (oembed.com, 2.3.4.4 “rich”). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

interface Room {
  readonly width: number | null;
  readonly height: number | null;
}

/** `frame`: the address of the page to show. `most`: how much room there is, in pixels. */
export function oEmbedOf(title: string, frame: string, site: { name: string; url: string }, most: Room): OEmbed {
  const width = Math.min(WIDTH, most.width ?? WIDTH);
  const height = Math.min(HEIGHT, most.height ?? HEIGHT);
  const { markup } =
    html`<iframe src="${frame}" title="${title}" width="${width}" height="${height}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    ...{ provider_name: site.name, provider_url: site.url, title, cache_age: CACHE_SECONDS },
    ...{ width, height, html: markup },
  };
}

/** The same as XML. */
export function oEmbedXml(answer: OEmbed): string {
  const members = Object.entries(answer).map(([name, value]) => `<${name}>${html`${value}`.markup}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${members.join('')}</oembed>\n`;
}
