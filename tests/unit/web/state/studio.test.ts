import { describe, expect, it } from 'vitest';
import { commandOf, snippetOf, studioOf } from '../../../../web/state/studio.ts';

const PARTS = {
  origin: 'https://catalogue.example',
  file: 'accredex-1.0.0-12345678.js',
  integrity: 'sha384-abc',
  page: 'de',
  linkText: 'Angebote "suchen"',
};
const lines = (query: string) => snippetOf(studioOf(new URLSearchParams(query), ['de', 'fr']), PARTS);

describe('The lines for another’s page', () => {
  it('load one file by its lasting name and digest, and hold a link for who has no script', () => {
    expect(lines('country=AT&layout=cards&size=5&facet=eqf&in=fr')).toBe(
      `<script type="module" src="https://catalogue.example/assets/accredex-1.0.0-12345678.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<accredex-search lang="fr" filters="country=AT" facets="eqf" layout="cards" size="5">
  <a href="https://catalogue.example/fr/embed?country=AT&amp;facets=eqf&amp;layout=cards&amp;size=5">Angebote &quot;suchen&quot;</a>
</accredex-search>
`,
    );
  });

  it('carry the token in the element and in the link, and colours only where they are wanted', () => {
    const text = lines('token= a.b.%0Ac &own=true&accent=%23FF0000');
    expect(text).toContain('token="a.b.c"');
    expect(text).toContain('portal=a.b.c');
    expect(text).toContain('--accredex-accent: #ff0000;');
    expect(lines('accent=%23ff0000')).not.toContain('--accredex');
  });

  it('begin with any of several values, each once and no more than the API takes', () => {
    const { filters } = studioOf(new URLSearchParams('country=AT&country=DE,AT&eqf=6'), []);
    expect(filters).toBe('country=AT&country=DE&eqf=6');
    expect(commandOf({ filters })).toBe('accredex portal token --filter "country=AT&country=DE&eqf=6"');
    expect(commandOf({ filters: '' })).toBeNull();
    const many = Array.from({ length: 200 }, (_, at) => `isced=${at}`).join('&');
    expect(studioOf(new URLSearchParams(many), []).filters.split('&')).toHaveLength(100);
    const { filters: odd } = studioOf(new URLSearchParams({ country: '"$(rm)`' }), []);
    expect(commandOf({ filters: odd })).not.toMatch(/[$`\\]|""/);
  });

  it('hold nothing that was smuggled in', () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>');
    const text = lines(
      ['country', 'isced', 'in', 'layout', 'size', 'facet', 'token', 'own', 'accent']
        .map((n) => `${n}=${evil}`)
        .join('&'),
    );
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toContain('"><script>');
  });
});
