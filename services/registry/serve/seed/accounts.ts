import type { Account, Said } from '../rows.ts';
import { records, text } from '../values.ts';

/** Accounts of a register for tests: user name, password, token. One that lacks any of them is left out. */
export function accountsOf(value: Said): readonly Account[] {
  return records(value).flatMap((row) => {
    const [username, password, token] = [text(row.username), text(row.password), text(row.token)];
    return username === null || password === null || token === null ? [] : [{ username, password, token }];
  });
}
