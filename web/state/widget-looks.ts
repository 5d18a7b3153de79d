import { LAYOUTS, type Layout, MAX_WIDGET_SIZE, WIDGET_SIZE } from '../views/widget.ts';

/** The number of hits that is asked for, within what is allowed. */
export function hitNumber(text: string | number | null): number {
  const size = Number(text ?? '');
  return Number.isInteger(size) && size >= 1 ? Math.min(size, MAX_WIDGET_SIZE) : WIDGET_SIZE;
}

/** The layout of that name, else a list. */
export function layoutOf(text: string | null): Layout {
  return LAYOUTS.find((one) => one === text) ?? 'list';
}
