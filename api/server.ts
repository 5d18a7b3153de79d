import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Of all headers of a request with its address. Long filters are refused or answered by us, not cut off by Node at 16
 * kB.
 */
const MAX_HEADER_BYTES = 32_768;
/** Longer than proxies keep idle connections (a minute, mostly): who closes first must not be the one that is asked. */
const KEEP_ALIVE_MS = 65_000;
/** A request's headers have to be there by then, counted from the end of the one before. */
const HEADERS_MS = 70_000;
const REQUEST_MS = 90_000;
/** A connection on which nothing moves for so long is closed, also where an answer still waits for its reader. */
const IDLE_MS = 120_000;

/** The HTTP server of the API and the pages. Nothing listens yet. */
export function createApiServer(app: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
    },
    app,
  );
  server.setTimeout(IDLE_MS);
  return server;
}
