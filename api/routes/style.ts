import { Router } from 'express';
import { isUnchanged, weakTag } from '../answer.ts';
import { STYLE_ADDRESS, STYLE_SHEET } from '../style-sheet.ts';

/**
 * The one style sheet. At the address with its hash it never changes; at the plain one it is asked for again after an
 * hour, and not sent again where it is the same.
 */
export function styleRoute(): Router {
  const router = Router();
  const tag = weakTag(STYLE_SHEET);
  router.get(['/style.css', STYLE_ADDRESS], (req, res) => {
    const kept = req.path === STYLE_ADDRESS ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
    res.set('Cache-Control', kept);
    if (!isUnchanged(req, res, tag)) res.type('css').send(STYLE_SHEET);
  });
  return router;
}
