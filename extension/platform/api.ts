import type { $ZodType, output } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { Me, ServiceInfo, TokenAnswer, type TokenRequest } from '../../shared/contracts/account.ts';
import { OfferedTemplates, OneTemplate } from '../../shared/contracts/templates.ts';
import { Guidance } from '../../shared/contracts/guidance.ts';
import { Problem } from '../../shared/contracts/problem.ts';
import { PROTOCOL_VERSION, PullPage, PushAnswer, type PushRequest } from '../../shared/contracts/sync.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from './errors.ts';

/** Where the service is (an origin, without a path) and as whom to call it. */
export type Connection = { url: string; token?: string };

type Call = { method?: 'POST'; body?: unknown; signal?: AbortSignal | undefined; retry?: boolean };
/** `limit` ends a call that takes too long, the caller's signal one that is not wanted any more. */
type Limited = Call & { limit: AbortSignal };

const TIMEOUT_MS = 30_000;

/**
 * The service's API. Every answer is parsed by its contract. Rejects with `ServiceProblem`, `Unreachable`,
 * `MalformedAnswer`, or the reason of the caller's signal.
 */
export function createApi({ url, token }: Connection) {
  async function send(path: string, { method, body, signal, limit, retry = true }: Limited) {
    const request = () =>
      fetch(new URL(path, url), {
        method: method ?? 'GET',
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
      });
    try {
      const response = await request().catch((error: unknown) => {
        // A connection that the service had just closed fails at once; a new one is worth a try.
        if (retry && error instanceof TypeError) return request();
        throw error;
      });
      if (!response.ok) throw await problemIn(response);
      return response;
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof TypeError || limit.aborted ? new Unreachable() : error;
    }
  }

  async function call<Schema extends $ZodType>(
    path: string,
    schema: Schema,
    options: Call = {},
  ): Promise<output<Schema>> {
    const response = await send(path, { ...options, limit: AbortSignal.timeout(TIMEOUT_MS) });
    const parsed = safeParse(schema, await jsonOf(response, options.signal));
    if (!parsed.success) throw new MalformedAnswer(`${path.split('?')[0]} answered in another shape.`);
    return parsed.data;
  }

  return {
    push: (request: PushRequest, signal?: AbortSignal) =>
      call('/api/sync/push', PushAnswer, { method: 'POST', body: request, signal }),
    pull: (cursor: string, signal?: AbortSignal) =>
      call(
        `/api/sync/pull?${new URLSearchParams({ protocol: String(PROTOCOL_VERSION), cursor })}`,
        PullPage,
        { signal },
      ),
    templates: (signal?: AbortSignal) => call('/api/sync/templates', OfferedTemplates, { signal }),
    template: (typeId: string, version: number, signal?: AbortSignal) =>
      call(`/api/sync/template?${new URLSearchParams({ typeId, version: String(version) })}`, OneTemplate, {
        signal,
      }),
    guidance: (signal?: AbortSignal) => call('/api/sync/guidance', Guidance, { signal }),
    /** Text of server-sent events, as it comes; ends when the service or the signal ends it. */
    async events(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
      const { body } = await send('/api/sync/events', { signal, limit: limit.signal }).finally(() =>
        clearTimeout(timer),
      );
      if (!body) throw new MalformedAnswer('The events have no body.');
      return body;
    },
    me: (signal?: AbortSignal) => call('/api/me', Me, { signal }),
    info: (signal?: AbortSignal) => call('/api/service', ServiceInfo, { signal }),
    /** A code is used up by the first who names it, so this is never tried twice. */
    redeemCode: (body: TokenRequest) =>
      call('/api/auth/device/token', TokenAnswer, { method: 'POST', body, retry: false }),
    async revoke(): Promise<void> {
      await send('/api/auth/device/revoke', { method: 'POST', limit: AbortSignal.timeout(TIMEOUT_MS) });
    },
  };
}

export type Api = ReturnType<typeof createApi>;

async function problemIn(response: Response): Promise<Error> {
  const parsed = safeParse(Problem, await response.json().catch(() => undefined));
  if (parsed.success) return new ServiceProblem(parsed.data.code, response.status, parsed.data.expected);
  // What stands before the service says so in words of its own when the service is away.
  return response.status >= 502 && response.status <= 504
    ? new Unreachable()
    : new MalformedAnswer(`${response.status} without a problem document.`);
}

async function jsonOf(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    signal?.throwIfAborted();
    // JSON that is none, as against a connection that broke off in the middle of it.
    throw error instanceof SyntaxError ? new MalformedAnswer('The answer is no JSON.') : new Unreachable();
  }
}
