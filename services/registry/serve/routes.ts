import * as agencies from './answers/agencies.ts';
import { type Answer, json } from './answers/answer.ts';
import * as countries from './answers/countries.ts';
import * as institutions from './answers/institutions.ts';
import { Query } from './answers/query.ts';
import * as reports from './answers/reports.ts';
import type { Making } from './views/shared.ts';

/** A request that has found its route. */
export interface Asked {
  readonly making: Making;
  readonly parameters: URLSearchParams;
  /** What the route's path holds in its variable places. */
  readonly held: readonly string[];
}

export interface Route {
  readonly path: RegExp;
  /** Because some addresses end with a slash and some must not (quirk 7), each route says which. */
  readonly slash: boolean;
  readonly needsToken: boolean;
  readonly answer: (asked: Asked) => Answer;
}

const WEB = '/webapi/v2/browse/';
const CONNECT = '/connectapi/v1/';
const query = ({ parameters, making }: Asked) => new Query(parameters, making.view);
const at = ({ held }: Asked, place: number): string => held[place] ?? '';

function route(base: string, path: string, needsToken: boolean, answer: Route['answer']): Route {
  const slash = path.endsWith('/');
  const bare = (slash ? path.slice(0, -1) : path).replace(/:id/g, '(\\d+)').replace(/:text/g, '([^/]+)');
  return { path: new RegExp(`^${base}${bare}$`), slash, needsToken, answer };
}
const web = (path: string, answer: Route['answer']) => route(WEB, path, true, answer);
const connect = (path: string, answer: Route['answer']) => route(CONNECT, path, false, answer);

/** Every address of both APIs. The numbers of quirks are those of decision 0031. */
export const ROUTES: readonly Route[] = [
  connect('providers/', (asked) => institutions.connectList(asked.making, query(asked), false)),
  connect('institutions/', (asked) => institutions.connectList(asked.making, query(asked), true)),
  connect('providers/resources/', ({ making }) => institutions.identifierResources(making)),
  connect('providers/:id', (asked) => institutions.institutionById(asked.making, at(asked, 0))),
  connect('providers/by-eter/:text', (asked) => institutions.institutionByEter(asked.making, at(asked, 0))),
  connect('providers/by-identifier/:text/:text', (asked) =>
    institutions.institutionByIdentifier(asked.making, at(asked, 0), at(asked, 1)),
  ),
  // It wants the account of an agency that submits reports. There are none here, and DEQAR fails without one.
  route(CONNECT, 'activities/', true, ({ making }) =>
    making.view.strict
      ? json(500, { detail: 'A server error occurred.' })
      : agencies.activityList({ making, parameters: new URLSearchParams() }),
  ),
  web('institutions/', (asked) => institutions.webList(asked.making, query(asked))),
  web('institutions/resources/', ({ making }) => institutions.identifierResources(making)),
  web('institutions/:id/', (asked) => institutions.institutionById(asked.making, at(asked, 0))),
  web('institutions/by-eter/:text/', (asked) => institutions.institutionByEter(asked.making, at(asked, 0))),
  web('institutions/by-identifier/:text/:text', (asked) =>
    institutions.institutionByIdentifier(asked.making, at(asked, 0), at(asked, 1)),
  ),
  web('reports/', (asked) => reports.reportList(asked.making, query(asked))),
  web('reports/:id/', (asked) => reports.reportById(asked.making, at(asked, 0))),
  web('reports/institutional/by-institution/:id/', (asked) =>
    reports.institutionalReports(asked.making, query(asked), at(asked, 0)),
  ),
  web('reports/programme/by-institution/:id/', (asked) =>
    reports.programmesReviewed(asked.making, query(asked), at(asked, 0)),
  ),
  web('agencies/', agencies.agencyList),
  web('agencies/:id/', (asked) => agencies.agencyById(asked, at(asked, 0))),
  web('agencies/focusing-to/:id/', (asked) => agencies.agenciesFocusingTo(asked, at(asked, 0))),
  web('agencies/based-in/:id/', (asked) => agencies.agenciesBasedIn(asked, at(asked, 0))),
  web('agencies/decisions/', agencies.decisionList),
  web('agencies/activities/', agencies.activityList),
  web('agencies/activity-groups/', agencies.activityGroupList),
  web('countries/', countries.countryList),
  web('countries/:id/', (asked) => countries.countryById(asked, at(asked, 0))),
  web('countries/by-agency-focus/:id/', (asked) => countries.countriesOfAgency(asked, at(asked, 0))),
  web('countries/by-reports/', countries.countriesByReports),
];
