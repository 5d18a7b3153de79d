import { describeAcrossLanguages } from './across-languages.ts';
import { describeBuilds } from './builds.ts';
import { describeFacets } from './facets.ts';
import { describeFilters } from './filters.ts';
import { describeGains } from './gains.ts';
import { describeHostileValues } from './hostile.ts';
import { describeLearners } from './learners.ts';
import { describeLimits } from './limits.ts';
import { describeLists } from './lists.ts';
import { describeOracle } from './oracle.ts';
import { describePages } from './pages.ts';
import { describePreferred } from './preferred.ts';
import { describePublished, type OpenEngine } from './published.ts';
import { describeRuns } from './runs.ts';
import { describeSpans } from './spans.ts';
import { describeWalks } from './walks.ts';
import { describeWords } from './words.ts';

/** Promises of the search engine port, kept by every adapter. */
export function describeSearchEngine(name: string, open: OpenEngine): void {
  describePublished(name, open, (published) => {
    describeWords(published);
    describeFilters(published);
    describeRuns(published);
    describeFacets(published);
    describePages(published);
    describeWalks(published);
    describeLists(published);
  });
  describeGains(name, open);
  describeHostileValues(name, open);
  describeBuilds(name, open);
  describeLimits(name, open);
  describeLearners(name, open);
  describeSpans(name, open);
  describeOracle(name, open);
  describeAcrossLanguages(name, open);
  describePreferred(name, open);
}
