import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * The most bytes of a request's headers, its address included. Long filters get a useful answer from us, instead of
 * being cut off by Node at 16 kB.
 */
const MAX_HEADER_BYTES = 32_768;
/**
 * Longer than proxies keep idle connections (mostly a minute). Otherwise we might close one at the moment at which the
 * proxy sends a request over it.
 */
const KEEP_ALIVE_MS = 65_000;
/** By then a request's headers must have arrived, counted from the end of the request before. */
const HEADERS_MS = 70_000;
const REQUEST_MS = 90_000;
/** A connection on which nothing moves for this long is closed, also where an answer still waits for its reader. */
const IDLE_MS = 120_000;

/** Makes the HTTP server of the API and the pages. It does not listen yet. */
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
