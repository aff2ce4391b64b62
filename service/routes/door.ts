import { normalizeIP } from '@better-auth/core/utils/ip';
import { Hono, type Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { safeParse, type $ZodType } from 'zod/v4/core';
import type { ProblemCode } from '../../shared/contracts/problem.ts';
import { detectLanguage } from '../../shared/messages/language.ts';
import type { Caller, PublicContext, RequestInfo, Services } from '../context.ts';
import { ServiceError, toProblem } from '../errors.ts';
import { findCallerBySession } from '../identity/find-caller-by-session.ts';
import { findCallerByToken } from '../identity/members.ts';
import { isFresh } from '../identity/fresh.ts';
import { countAttempt } from '../identity/rate-limit.ts';
import { owesFactor } from '../identity/second-factor.ts';
import { readJson } from './body.ts';
import { createAddressReader, isLocal } from './client-address.ts';
import { compressed } from './compress.ts';
import type { Route } from './define.ts';
import { securityHeaders } from './security-headers.ts';

type Bindings = { Bindings: HttpBindings };
/** What the log says of a request that was refused: why, and the membership of who asked, by its id. */
type Refusal = { code?: ProblemCode; member?: string };
type Visitor = { caller: Caller; cookies: string[]; via: 'session' | 'device' };

/** The only door: every route of the table goes through the same checks, in the same order. */
export function createDoor(services: Services, routes: readonly Route[]): Hono<Bindings> {
  const app = new Hono<Bindings>();
  const addressOf = createAddressReader(services.env.trustedProxies);
  app.use(securityHeaders(services.publicUrl));

  for (const route of routes) {
    if (route.crossOrigin) app.options(route.path, () => preflight(route));
    app.on(route.method, route.path, async (c) => {
      const started = performance.now();
      const request = requestInfo(c, addressOf(c.env.incoming));
      const refusal: Refusal = {};
      const response = await answer(services, route, request, c, refusal).catch((error: unknown) => {
        if (!(error instanceof ServiceError)) logFailure(services, route, error);
        refusal.code = error instanceof ServiceError ? error.code : 'internal';
        return problemResponse(error, request);
      });
      if (route.crossOrigin) response.headers.set('access-control-allow-origin', '*');
      const ms = performance.now() - started;
      const { method, path } = route;
      const { status } = response;
      services.metrics?.observe({ method, route: path, status, seconds: ms / 1000 });
      const line = { method, route: path, status, ms: Math.round(ms), ...(refusal.code && refusal) };
      services.log.info(line, 'request');
      return response;
    });
  }
  app.notFound((c) => problemResponse(new ServiceError('not-found'), requestInfo(c, '')));
  app.onError((error, c) => {
    services.log.error({ error: error.name }, 'a request failed outside its route');
    return problemResponse(error, requestInfo(c, ''));
  });
  return app;
}

async function answer(
  services: Services,
  route: Route,
  request: RequestInfo,
  c: Context<Bindings>,
  refusal: Refusal,
): Promise<Response> {
  const context: PublicContext = { ...services, request };
  // Of IPv6 the network: whoever has one address there has all of them, and could come from another each time.
  const who = normalizeIP(request.address, { ipv6Subnet: 64 });
  if (route.limit) await countAttempt(services, { what: route.path, who, ...route.limit });
  refuseForeignCookies(services, route, c.req.raw);
  const visitor = route.allow === 'public' ? undefined : await findVisitor(context, route, refusal);
  if (visitor && route.limitEach)
    await countAttempt(services, {
      what: `${route.path} of a member`,
      who: visitor.caller.actor.memberId,
      ...route.limitEach,
    });
  const input = {
    params: parse(route.params, '/params', c.req.param()),
    query: parse(route.query, '/query', c.req.query()),
    body: route.body && parse(route.body, '', await readJson(c.req.raw)),
  };
  const reply = await route.handle(visitor ? { ...context, ...visitor.caller } : context, input);
  if (reply instanceof Response) return reply;
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of reply.cookies ?? visitor?.cookies ?? []) headers.append('set-cookie', cookie);
  if (reply.value === null) return new Response(null, { status: 204, headers });
  headers.set('content-type', 'application/json');
  const text = JSON.stringify(reply.value);
  if (route.compress) return compressed(text, headers, request.headers.get('accept-encoding'));
  return new Response(text, { headers });
}

/** A cookie counts only when it comes from our own pages: other origins can make a browser send it. */
function refuseForeignCookies({ publicUrl }: Services, route: Route, request: Request): void {
  if (route.allow === 'device' || !request.headers.has('cookie') || request.headers.has('authorization'))
    return;
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const foreign = origin === null ? route.method !== 'GET' || site === 'cross-site' : origin !== publicUrl;
  // Following a link to one of our pages is not foreign; asking an API from elsewhere is.
  if (foreign && !(route.allow === 'public' && route.method === 'GET')) throw new ServiceError('not-allowed');
}

async function findVisitor(context: PublicContext, route: Route, refusal: Refusal): Promise<Visitor> {
  const visitor = await identify(context, route);
  if (!visitor) throw new ServiceError('not-signed-in');
  refusal.member = visitor.caller.actor.memberId;
  // A device cannot show one: it signs in again, in a browser that can.
  if (owesFactor(visitor.caller) && !route.beforeFactor)
    throw new ServiceError(visitor.via === 'device' ? 'not-signed-in' : 'second-factor-needed');
  if (route.roles && !route.roles.some((role) => visitor.caller.actor.roles.has(role)))
    throw new ServiceError('not-allowed');
  if (route.fresh && !isFresh(visitor.caller)) throw new ServiceError('sign-in-again');
  return visitor;
}

async function identify(context: PublicContext, { allow }: Route): Promise<Visitor | undefined> {
  const authorization = context.request.headers.get('authorization');
  if (authorization !== null || allow === 'device') {
    const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1];
    if (token === undefined || allow === 'session') return;
    const caller = await findCallerByToken(context, token);
    return caller && { caller, cookies: [], via: 'device' };
  }
  if (!context.request.headers.has('cookie')) return;
  const found = await findCallerBySession(context);
  return found && { ...found, via: 'session' };
}

function parse(schema: $ZodType | undefined, where: string, value: unknown): unknown {
  if (!schema) return undefined;
  const parsed = safeParse(schema, value);
  if (parsed.success) return parsed.data;
  // The path of the first problem: names of our own fields and numbers, not what was sent in them.
  const path = parsed.error.issues[0]?.path ?? [];
  throw new ServiceError('bad-request', { pointer: [where, ...path].join('/') });
}

function requestInfo(c: Context<Bindings>, address: string): RequestInfo {
  const { headers, signal } = c.req.raw;
  const preferred = (headers.get('accept-language') ?? '').split(',').map((part) => part.trim());
  return { address, local: isLocal(c.env.incoming), language: detectLanguage(preferred), headers, signal };
}

function problemResponse(error: unknown, { language }: RequestInfo): Response {
  const problem = toProblem(error, language);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      ...(problem.status === 429 && { 'retry-after': '300' }),
    },
  });
}

function preflight({ method }: Route): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': method,
      'access-control-allow-headers': 'authorization, content-type, accept-language',
      'access-control-max-age': '600',
    },
  });
}

/** Messages of unforeseen errors can quote what was sent, so only their kind and place are kept. */
function logFailure({ log }: Services, { method, path }: Route, error: unknown): void {
  const { name, code, stack } = error as Partial<Error & { code: unknown }>;
  const frames = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6);
  log.error({ method, route: path, error: name, code, frames }, 'a route failed');
}
