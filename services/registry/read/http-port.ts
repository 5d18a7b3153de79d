/** How asking for JSON ended. Expected ends are values. */
export type JsonAnswer =
  | { readonly state: 'ok'; readonly body: unknown }
  /** 401 or 403: DEQAR answers a missing and a wrong token alike. */
  | { readonly state: 'denied' }
  /** 404 or 410. */
  | { readonly state: 'missing' }
  | {
      readonly state: 'failed';
      readonly detail: string;
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
    };

/**
 * The web as this client needs it. Whoever composes decides on deadlines, sizes and addresses; a body that is no JSON
 * is `failed`.
 */
export interface RegistryHttp {
  getJson(url: string, headers: Readonly<Record<string, string>>): Promise<JsonAnswer>;
}
