/** An ISO instant (UTC) to the minute, as operators read it: `2026-11-28 06:11`. */
export const instant = (at: string): string => at.slice(0, 'YYYY-MM-DDThh:mm'.length).replace('T', ' ');
