import { Router } from 'express';
import { z } from 'zod';
import { Alliance, AllianceMember } from '../../services/model/alliance.ts';
import { listAlliances, listMembers, readAlliances } from '../../services/store/sources/alliances.ts';
import { endpoint } from '../endpoint.ts';
import { isId } from '../find.ts';
import { MAX_SIZE_ROWS, MEMBERS_PARAMETERS, SOURCES_PARAMETERS } from '../params/other-parameters.ts';
import { notFound } from '../problem.ts';
import type { Serving } from '../serving.ts';

/** An alliance with a page of its members. */
export const AllianceAnswer = Alliance.omit({ members: true }).extend({
  members: z.array(AllianceMember),
  memberCount: z.int(),
  /** The place after which the next page begins. Null: this is the last. */
  next: z.int().nullable(),
});

/** `GET /v1/alliances` and `/v1/alliances/{id}`: alliances, their members, and who states each membership. */
export function allianceRoutes({ db, ...deps }: Serving): Router {
  const router = Router();
  router.get(
    '/alliances',
    endpoint(
      SOURCES_PARAMETERS,
      async ({ after = null, size = MAX_SIZE_ROWS }) => {
        const rows = await listAlliances(db, { after, size: size + 1 });
        const alliances = rows.slice(0, size);
        return { body: { alliances, next: rows.length > size ? (alliances.at(-1)?.id ?? null) : null } };
      },
      { db, ...deps },
    ),
  );
  router.get(
    '/alliances/:id',
    endpoint(
      MEMBERS_PARAMETERS,
      async ({ after, size = MAX_SIZE_ROWS }, { id }) => {
        const alliance = isId(id) ? (await readAlliances(db, [id])).get(id) : undefined;
        if (alliance === undefined) return { problem: notFound('allianceNotFound', id) };
        const rows = await listMembers(db, id, { ...(after === undefined ? {} : { after }), size: size + 1 });
        const shown = rows.slice(0, size);
        const { members: memberCount, ...about } = alliance;
        const next = rows.length > size ? (shown.at(-1)?.n ?? null) : null;
        return { body: { ...about, members: shown.map(({ n: _, ...member }) => member), memberCount, next } };
      },
      { db, ...deps },
    ),
  );
  return router;
}
