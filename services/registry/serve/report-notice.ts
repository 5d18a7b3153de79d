import type { Answer } from './answers/answer.ts';
import type { Register, Said } from './rows.ts';
import { asText, idOf } from './values.ts';

const escaped = (text: Said) => asText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page at `/report/{number}` for people who follow a report's address. Null where the path is another one. */
export function reportNotice(register: Register, path: string, notice: string): Answer | null {
  const [, id] = /^\/report\/(\d{1,15})\/?$/.exec(path) ?? [];
  if (id === undefined) return null;
  const report = register.reports.get(Number(id));
  const [activity] = report?.activities.map((one) => register.activities.get(one)) ?? [];
  const name = register.groups.get(idOf(activity?.group) ?? -1)?.name ?? activity?.name;
  const told = report
    ? `Report ${id}: ${asText(name)}, ${asText(report.decision)}, valid from ${asText(report.from)}`
    : `There is no report ${id}`;
  return {
    status: report ? 200 : 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><title>Register</title><p><strong>${escaped(notice)}</strong></p><p>${escaped(told)}</p></html>`,
  };
}
