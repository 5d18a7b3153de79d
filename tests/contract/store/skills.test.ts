import { beforeEach, expect, it } from 'vitest';
import {
  readSkills,
  type SkillWrite,
  saveSkills,
  vocabularyVersion,
} from '../../../services/store/vocabulary/skills.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const skill = (uri: string, broader: readonly string[] = []): SkillWrite => ({ uri, labels: { en: uri }, broader });

describeOnEachStore('Skills', (open) => {
  const store = shareStore(open);
  beforeEach(() => store().db.exec('truncate skill'));

  const save = (...skills: SkillWrite[]) => saveSkills(store().db, skills);
  const ancestors = async (uri: string) => (await readSkills(store().db, [uri])).get(uri)?.ancestors;

  it('carry all that is above them, however far up and by whichever way', async () => {
    await save(skill('a', ['b', 'c']), skill('b', ['d']), skill('c', ['d']), skill('d', ['top']), skill('top'));
    expect(await ancestors('a')).toEqual(['b', 'c', 'd', 'top']);
    expect(await ancestors('top')).toEqual([]);
  });

  it('that are above each other end, and none is its own ancestor', async () => {
    await save(skill('a', ['b']), skill('b', ['c']), skill('c', ['a']), skill('self', ['self']), skill('below', ['a']));
    expect(await ancestors('a')).toEqual(['b', 'c']);
    expect(await ancestors('b')).toEqual(['a', 'c']);
    expect(await ancestors('self')).toEqual([]);
    expect(await ancestors('below')).toEqual(['a', 'b', 'c']);
  });

  it('count what is only named as broader among their ancestors', async () => {
    await save(skill('a', ['not imported']));
    expect(await ancestors('a')).toEqual(['not imported']);
  });

  it('follow a new version of the vocabulary, below what changed as well', async () => {
    await save(skill('a', ['b']), skill('b', ['c']), skill('c'));
    await save({ uri: 'b', labels: { de: 'B' }, broader: ['d'] }, skill('d'));
    expect(await ancestors('a')).toEqual(['b', 'd']);
    expect((await readSkills(store().db, ['b'])).get('b')?.labels).toEqual({ de: 'B' });
  });

  it('have another version as soon as a label or what is above them changes, and the same one for the same content', async () => {
    const version = async (...skills: SkillWrite[]) => {
      await save(...skills);
      return vocabularyVersion(store().db);
    };
    const first = await version(skill('a', ['b']), skill('b'));
    expect(await version(skill('b'), skill('a', ['b']))).toBe(first);
    const relabelled = await version({ uri: 'b', labels: { en: 'Called otherwise' }, broader: [] });
    expect(relabelled).not.toBe(first);
    expect(await version(skill('b'))).toBe(first);
    expect(await version(skill('a', ['c']))).not.toBe(first);
  });

  it('are read by their addresses, unknown ones left out', async () => {
    await save(skill('a'));
    expect([...(await readSkills(store().db, ['a', 'none', 'a'])).keys()]).toEqual(['a']);
    expect(await readSkills(store().db, [])).toEqual(new Map());
  });

  it('of a whole vocabulary are worked out in one go', async () => {
    const chain = Array.from({ length: 40 }, (_, n) => skill(`level ${n}`, n === 0 ? [] : [`level ${n - 1}`]));
    const leaves = Array.from({ length: 3_000 }, (_, n) => skill(`leaf ${n}`, ['level 39']));
    await save(...chain, ...leaves);
    expect(await ancestors('leaf 2999')).toHaveLength(40);
  });
});
