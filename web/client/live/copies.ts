/** How long “copied” is said, in milliseconds. */
const SAID = 4_000;

/** Lets a button copy what stands in the element that it names. */
export function copies(button: HTMLButtonElement): void {
  const { copies: what = '', copied = '' } = button.dataset;
  const said = document.querySelector(`#copied-${what}`);
  button.hidden = false;
  button.addEventListener('click', async () => {
    const from = document.querySelector(`#${what}`);
    const isField = from instanceof HTMLTextAreaElement;
    if (isField) from.select();
    else if (from) getSelection()?.selectAllChildren(from);
    try {
      await navigator.clipboard.writeText((isField ? from.value : from?.textContent) ?? '');
      if (said) said.textContent = copied;
      setTimeout(() => {
        if (said) said.textContent = '';
      }, SAID);
    } catch {
      // What is to be copied is selected: it can be copied by hand.
    }
  });
}
