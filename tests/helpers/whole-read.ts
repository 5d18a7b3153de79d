import type { RegistryReport } from '../../services/model/registry-facts.ts';
import type { StreamedRead } from '../../services/registry/read/staged-reports.ts';

/** A read with all its reports at hand; its file is gone. */
export async function wholeRead(read: StreamedRead) {
  const reports: RegistryReport[] = [];
  for await (const report of read.reports) reports.push(report);
  read.close();
  const { close: _close, ...facts } = read;
  return { ...facts, reports };
}
