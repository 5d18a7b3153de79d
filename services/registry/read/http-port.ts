/** How a request for JSON ended. Ends that are to be expected are values. */
export type JsonAnswer =
  | { readonly state: 'ok'; readonly body: unknown }
  /** 401 or 403. DEQAR answers a missing token and a wrong one alike. */
  | { readonly state: 'denied' }
  /** 404 or 410. */
  | { readonly state: 'missing' }
  | {
      readonly state: 'failed';
      readonly detail: string;
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
    };

/** How a request for a file ended. */
export type FileAnswer = Exclude<JsonAnswer, { state: 'ok' }> | { readonly state: 'ok' };

/**
 * The web as this client needs it. Deadlines, sizes and allowed addresses are decided by whoever makes it. A body that
 * is no JSON is `failed`.
 */
export interface RegistryHttp {
  getJson(url: string, headers: Readonly<Record<string, string>>): Promise<JsonAnswer>;
  /** Writes a body of at most `maxBytes` to the file `to`. Where absent, files cannot be had. */
  getFile?(url: string, headers: Readonly<Record<string, string>>, to: string, maxBytes: number): Promise<FileAnswer>;
}
