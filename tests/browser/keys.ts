import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './chromium.ts';

/** How often Tab is pressed at most, and how often within one field: a date has a stop for each of its parts. */
const MAX_TABS = 400;
const MAX_PARTS = 6;

interface Step {
  /** Which one of all that the keyboard can reach, in the order of the document. -1: none of them. */
  readonly index: number;
  readonly name: string;
  readonly wrong: readonly string[];
}

/** A page that can be measured from inside: see `measures.js`. Whoever opens it closes its context. */
export async function openMeasured(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.addInitScript({ path: fileURLToPath(new URL('measures.js', import.meta.url)) });
  return page;
}

/** True where what has the focus, in shadow roots too, matches the selector. */
export const isAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`measures.focused()?.matches(${JSON.stringify(selector)}) ?? false`);

/** Presses Tab until the focus is at the selector. Throws where it never comes there. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let n = 0; n < MAX_TABS; n++) {
    await page.keyboard.press(key);
    if (await isAt(page, selector)) return;
  }
  throw new Error(`${MAX_TABS} times ${key}, and the focus is not at ${selector}`);
}

/** Everything that Tab leads to, from the beginning of the page to its end. Throws at a trap. */
export async function walk(page: Page): Promise<Step[]> {
  const steps: Step[] = [];
  let parts = 0;
  for (let n = 0; n < MAX_TABS; n++) {
    await page.keyboard.press('Tab');
    const step: Step | null = await page.evaluate('measures.step()');
    if (step === null || (step.index === 0 && steps.length > 1)) return steps;
    parts = step.index === steps.at(-1)?.index ? parts + 1 : 0;
    if (parts > MAX_PARTS) throw new Error(`the focus does not leave ${step.name}`);
    if (parts === 0) steps.push(step);
  }
  throw new Error(`${MAX_TABS} times Tab, and no end`);
}
