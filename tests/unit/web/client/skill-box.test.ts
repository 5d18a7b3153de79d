import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { presentBox } from '../../../../web/state/skill-box.ts';
import { skillBoxView } from '../../../../web/views/skill-box.ts';
import { readingIn } from '../../../helpers/page-reading.ts';
import { messagesIn } from '../../../helpers/words.ts';

const SCRIPT = readFileSync(new URL('../../../../dist/web/assets/skill-box.js', import.meta.url), 'utf8');
/** Longer than the script waits until somebody stops typing. */
const STOPPED = 260;
const SUGGESTIONS = [
  { uri: 'urn:1', label: { de: 'Daten analysieren' }, matched: { language: 'en', text: 'analyse data' }, offers: 12 },
  { uri: 'urn:2', label: { en: '<img src=x>' }, matched: null, offers: 0 },
];

const windows: Window[] = [];
afterEach(() => Promise.all(windows.splice(0).map((window) => window.happyDOM.close())));

/** A page with one box as the server makes it, in German, and the script run in it. `answer` stands for the API. */
function open(answer: () => object | null = () => ({ skills: SUGGESTIONS })) {
  const window = new Window({ url: 'https://catalogue.example/?q=a' });
  windows.push(window);
  const reading = readingIn('de', { messages: messagesIn('en') });
  const known = { labels: new Map(), found: {} };
  const box = presentBox('skill', new URLSearchParams(), known, () => '/');
  window.document.body.innerHTML = `<form><input name="q" value="">${skillBoxView(box, reading).markup}</form>`;
  const asked: string[] = [];
  const sent: string[][] = [];
  const form = window.document.querySelector('form');
  const input = window.document.querySelector('[name=findSkill]');
  if (form === null || input === null) throw new Error('the box is not there');
  form.requestSubmit = () => {
    sent.push(
      [...window.document.querySelectorAll('input[type=hidden]')].map((one) => String(one.getAttribute('value'))),
    );
  };
  const fetch = async (address: string) => {
    asked.push(address);
    const body = answer();
    return { ok: body !== null, statusText: '', json: async () => body };
  };
  const { document, FormData, HTMLElement } = window;
  new Function('document', 'FormData', 'HTMLElement', 'fetch', SCRIPT)(document, FormData, HTMLElement, fetch);
  const field = input as unknown as HTMLInputElementLike;
  const type = async (text: string) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new window.Event('input'));
    await pause(STOPPED);
  };
  const press = (key: string) => {
    const event = new window.KeyboardEvent('keydown', { key, cancelable: true });
    field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const options = () => [...document.querySelectorAll('[role=option]')];
  const isOpen = () => field.getAttribute('aria-expanded') === 'true';
  const said = () => document.querySelector('[role=status]')?.textContent;
  return { asked, sent, field, type, press, options, isOpen, said };
}

interface HTMLInputElementLike {
  value: string;
  focus(): void;
  getAttribute(name: string): string | null;
  dispatchEvent(event: unknown): boolean;
}

describe('Suggestions in a box of the search', () => {
  it('come once when somebody stops typing, in the reader’s language, with offers and the name that was found', async () => {
    const { asked, field, type, options, isOpen, said } = open();
    field.value = 'da';
    await Promise.all([type('dat'), type('data')]);
    expect(asked).toEqual(['/v1/skills?kind=skill&size=8&lang=de&q=data']);
    expect(isOpen()).toBe(true);
    expect(options().map((option) => option.textContent)).toEqual([
      'Daten analysieren (analyse data) Offers: 12',
      '<img src=x> Offers: 0',
    ]);
    expect(options()[0]?.querySelector('[lang=en]')?.textContent).toBe('analyse data');
    expect(said()).toBe('Suggestions: 2');
  });

  it('are walked by arrows, the field keeping the focus, and chosen by Enter: the form is sent with the skill', async () => {
    const { field, type, press, options, sent } = open();
    await type('data');
    press('ArrowDown');
    press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    press('ArrowUp');
    expect(press('Enter')).toBe(true);
    expect(sent).toEqual([['urn:1']]);
    expect(field.value).toBe('');
  });

  it('leave Enter to the form where none is marked', async () => {
    const { type, press, sent } = open();
    await type('data');
    expect(press('Enter')).toBe(false);
    expect(sent).toEqual([]);
  });

  it('go away by Escape, which empties the field only when pressed again', async () => {
    const { field, type, press, isOpen } = open();
    await type('data');
    press('Escape');
    expect([isOpen(), field.value]).toEqual([false, 'data']);
    press('Escape');
    expect(field.value).toBe('');
  });

  it('are asked for by two characters and more, and once for each text', async () => {
    const { asked, type } = open();
    for (const text of ['d', 'da', 'dat', 'da', ' ']) await type(text);
    expect(asked.map((address) => address.split('q=')[1])).toEqual(['da', 'dat']);
  });

  it('say so where there are none, and do nothing where the API does not answer', async () => {
    const none = open(() => ({ skills: [] }));
    await none.type('zzz');
    expect([none.isOpen(), none.said()]).toEqual([false, 'Nothing found for “zzz”.']);
    const failed = open(() => null);
    await failed.type('data');
    expect([failed.isOpen(), failed.press('Enter')]).toEqual([false, false]);
  });
});
