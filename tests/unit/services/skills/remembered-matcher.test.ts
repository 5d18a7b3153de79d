import { describe, expect, it } from 'vitest';
import type { SkillLabel } from '../../../../services/skills/matcher.ts';
import { rememberedMatcher } from '../../../../services/skills/remembered-matcher.ts';

const label = (text: string): SkillLabel => ({ uri: `esco:${text}`, language: 'en', text, preferred: true });

function source(texts: readonly string[]) {
  const now = { version: '1', texts, made: 0, broken: false };
  return {
    now,
    version: async () => now.version,
    async *labels() {
      now.made += 1;
      if (now.broken) throw new Error('no store');
      for (const text of now.texts) yield [label(text)];
    },
  };
}

describe('The remembered matcher', () => {
  it('is made once for everyone who asks, and again when the vocabularies change', async () => {
    const from = source(['welding']);
    const ask = rememberedMatcher(from);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
    expect(from.now.made).toBe(1);
    Object.assign(from.now, { version: '2', texts: ['baking'] });
    expect((await ask())?.find('Baking bread', 'en').map(({ uri }) => uri)).toEqual(['esco:baking']);
    expect(from.now.made).toBe(2);
  });

  it('is nothing where there are no skills', async () => {
    expect(await rememberedMatcher(source([]))()).toBeNull();
  });

  it('is tried again after it failed', async () => {
    const from = source(['welding']);
    from.now.broken = true;
    const ask = rememberedMatcher(from);
    await expect(ask()).rejects.toThrow('no store');
    from.now.broken = false;
    expect(await ask()).not.toBeNull();
  });
});
