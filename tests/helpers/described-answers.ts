import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Described {
  /** By path, then by method in small letters. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, unknown>> };
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
}

/** Holds JSON answers against the description of the API. */
export interface Check {
  /** An app whose answers are compared; what differs is kept. */
  readonly around: <A extends RequestListener>(app: A) => A;
  readonly differences: readonly string[];
}

/** Compares every answer of an app with what `/openapi.json` says of its address and status. */
export function checkAnswers(description: object): Check {
  const { paths, components } = description as Described;
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(description, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (reference: string): ValidateFunction => {
    const known = compiled.get(reference) ?? ajv.compile({ $ref: `openapi${reference}` });
    compiled.set(reference, known);
    return known;
  };
  const routes = Object.keys(paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  const differences: string[] = [];

  const compare = (url: string, req: IncomingMessage, res: ServerResponse, body: string): void => {
    const [type = ''] = String(res.getHeader('content-type') ?? '').split(';');
    const address = url.split('?')[0] ?? '';
    const route = routes.find(({ pattern }) => pattern.test(address));
    const operation = route && paths[route.path]?.[String(req.method).toLowerCase()];
    if (operation === undefined || body === '') return;
    const { responses } = operation;
    const stated = responses[res.statusCode] as (Content & { readonly $ref?: string }) | undefined;
    const named = stated?.$ref?.split('/').at(-1);
    const response = (named === undefined ? stated : components.responses[named]) as Content | undefined;
    const where = `${url} ${res.statusCode} ${type}`;
    if (response === undefined) return void differences.push(`${where}: this status is not described`);
    const schema = response.content?.[type]?.schema;
    if (schema === undefined) return void differences.push(`${where}: this media type is not described`);
    if (!type.endsWith('json') || schema.$ref === undefined) return;
    const validate = validatorOf(schema.$ref);
    if (!validate(JSON.parse(body))) differences.push(`${where}: ${ajv.errorsText(validate.errors).slice(0, 500)}`);
  };
  const around = <A extends RequestListener>(app: A): A =>
    ((req: IncomingMessage, res: ServerResponse) => {
      // Routers cut it while they work; compared before it is compressed.
      const url = req.url ?? '';
      delete req.headers['accept-encoding'];
      const end = res.end.bind(res) as (...given: unknown[]) => ServerResponse;
      res.end = ((...given: unknown[]) => {
        const [chunk] = given;
        if (typeof chunk === 'string' || Buffer.isBuffer(chunk)) compare(url, req, res, String(chunk));
        return end(...given);
      }) as ServerResponse['end'];
      return app(req, res);
    }) as A;
  return { around, differences };
}
