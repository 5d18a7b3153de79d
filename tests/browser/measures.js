/**
 * What is measured inside a page: loaded before its own scripts, as `measures`. Each answers with one line for each
 * thing that is wrong, shadow roots included.
 */
globalThis.measures = (() => {
  const LEAST = 24;
  /** From how many letters on. */
  const ENDLESS = 300;
  const FOCUSABLE = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]';

  function everything(root = document.body) {
    return [...root.querySelectorAll('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...everything(one.shadowRoot)] : [one],
    );
  }
  const isShown = (one) =>
    one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0 && !one.closest('.skip');
  /** Only for whoever listens: a pixel of it is left, clipped away. */
  const isForEars = (one) =>
    one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || isForEars(one.parentElement));
  const isSeen = (one) => isShown(one) && !isForEars(one);
  const named = (one) => {
    const { width, height, right } = one.getBoundingClientRect();
    const place = [one.localName, ...one.classList].join('.');
    return `${place} ${Math.round(width)}×${Math.round(height)} to ${Math.round(right)}: ${one.textContent.trim().slice(0, 40)}`;
  };

  /**
   * Text cut off: something hides what is larger than itself. A few pixels are the room around links, and titles that
   * nobody could read in a list may be cut there.
   */
  const cutOff = () =>
    everything()
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const isHiding = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        const isLarger = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 8;
        const isEndless = one.matches('.hit-title') && one.textContent.length > ENDLESS;
        return isHiding && isLarger && isSeen(one) && !isEndless && !one.matches('input, select');
      })
      .map(named);

  /** What reaches beyond the right edge of the window. */
  function tooWide() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = everything().filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [
      `${scrollWidth} of ${clientWidth} pixels`,
      ...wide.filter((one) => !one.closest('.table-frame')).map(named),
    ];
  }

  /** What a finger has to hit: the label counts with its box. Null for links inside a sentence, which may be smaller. */
  function targetOf(one) {
    const box = one.getBoundingClientRect();
    const label = one.matches('[type=checkbox], [type=radio]') ? one.closest('label')?.getBoundingClientRect() : null;
    const size = { width: Math.max(box.width, label?.width ?? 0), height: Math.max(box.height, label?.height ?? 0) };
    const around = one.parentElement?.closest('p, li, dd, td, th, dt, div, h1, h2, h3, caption');
    const isInline = getComputedStyle(one).display === 'inline';
    const isInText = isInline && around && around.textContent.trim().length > one.textContent.trim().length;
    return isInText ? null : size;
  }

  /** Targets smaller than 24 pixels either way (WCAG 2.2, 2.5.8; its exception for spacing is not made use of). */
  const smallTargets = () =>
    everything()
      .filter((one) => one.matches(FOCUSABLE) && isSeen(one))
      .filter((one) => {
        const target = targetOf(one);
        return target !== null && (target.width < LEAST || target.height < LEAST);
      })
      .map(named);

  /** Elements that move or change bit by bit. */
  const moving = () =>
    everything()
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const isSlow = transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0);
        return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(named);

  /** Adds `text` to every text that is shown, so that no line is the only one that holds it. */
  function lengthen(text) {
    for (const root of [document.body, ...everything().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes)
        if (/\p{L}{3}/u.test(node.data) && node.parentElement?.closest('script, style, option') === null)
          node.data += ` ${text}`;
    }
  }

  /** Puts `text` where texts of sources stand. */
  function replaceSources(text) {
    for (const one of everything())
      if (one.matches('[dir]:not(html)')) (one.querySelector('a, [lang]') ?? one).textContent = text;
  }

  /** Lays rules over those of the page and of shadow roots. */
  function restyle(rules) {
    for (const root of [document, ...everything().flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  /** The element that has the focus, inside shadow roots, too. */
  function focused() {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one;
  }

  /** True where an outline of its own shows which element has the focus. */
  function isOutlined(one) {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  }

  /** True where something else lies over all of it, or it is outside the window (WCAG 2.2, 2.4.11). */
  function isCovered(one) {
    const root = one.getRootNode();
    return [...one.getClientRects()].every(({ left, right, top, bottom }) =>
      [0.05, 0.5, 0.95].every((part) => {
        const at = root.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
        return at === null || !(one.contains(at) || at.contains(one));
      }),
    );
  }

  /** Where the focus is: which one of all that the keyboard can reach, and what is wrong with how it shows. */
  function step() {
    const one = focused();
    if (one === null || one === document.body) return null;
    const wrong = [...(isOutlined(one) ? [] : ['no outline']), ...(isCovered(one) ? ['covered'] : [])];
    return { index: reachable().indexOf(one), name: named(one), wrong };
  }

  /** Whatever the keyboard can reach, in the order of the document. Of radio buttons one is reached. */
  const reachable = () => everything().filter((one) => one.matches(FOCUSABLE) && isReachable(one));
  function isReachable(one) {
    const { width, height } = one.getBoundingClientRect();
    return (
      one.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0 && !one.disabled && one.tabIndex >= 0
    );
  }

  return { cutOff, tooWide, smallTargets, moving, lengthen, replaceSources, restyle, focused, reachable, step };
})();
