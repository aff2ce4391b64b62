import type { $ZodType, output } from 'zod/v4/core';
import type { Role } from '../../shared/domain/roles.ts';
import type { PublicContext, ServiceContext } from '../context.ts';

/** Who may call: everyone; a browser's session; a device's token; either of the two. */
export type Allow = 'public' | 'session' | 'device' | 'member';

/** At most `max` calls in so many seconds. */
export type CallLimit = { max: number; seconds: number };

/** Of files that people open one by one: more than anybody reads. */
export const FILES: CallLimit = { max: 300, seconds: 300 };

type Parsed<Schema> = Schema extends $ZodType ? output<Schema> : undefined;
export type Input<Body, Query, Params> = { body: Parsed<Body>; query: Parsed<Query>; params: Parsed<Params> };

/** What is sent back beside the value. */
export type Reply<Value> = { value: Value; cookies?: string[] };

type Common = {
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  /** Per client address, where a call is worth a limit: sign-in and its like. */
  limit?: CallLimit;
  /** The same per member, wherever they call from: of what people read one by one, and programs by hundreds. */
  limitEach?: CallLimit;
  /** Other origins may call it with a bearer token; cookies never travel along. */
  crossOrigin?: boolean;
  compress?: boolean;
  /** Also answers who still has to show a second factor: what is needed to do so, and to leave. */
  beforeFactor?: boolean;
  /** Answers only who signed in lately: what changes how or where the caller is signed in. */
  fresh?: boolean;
};

/** One way into the service. This table entry is all that the door knows about it. */
export type Route = Common & {
  allow: Allow;
  /** One of these is needed; absent means every role. */
  roles?: readonly Role[];
  body?: $ZodType;
  query?: $ZodType;
  params?: $ZodType;
  /** Absent for routes that answer with a `Response` of their own, or with nothing. */
  output?: $ZodType;
  handle(
    context: PublicContext | ServiceContext,
    input: Input<$ZodType | undefined, $ZodType | undefined, $ZodType | undefined>,
  ): Promise<Reply<unknown> | Response>;
};

type Spec<Context, Body, Query, Params, Output> = Common & {
  body?: Body;
  query?: Query;
  params?: Params;
  output?: Output;
  handle(
    context: Context,
    input: Input<Body, Query, Params>,
  ): Promise<Reply<Output extends $ZodType ? output<Output> : null> | Response>;
};

type Schema = $ZodType | undefined;

/** A route that everyone may call. */
export function publicRoute<
  Body extends Schema = undefined,
  Query extends Schema = undefined,
  Params extends Schema = undefined,
  Output extends Schema = undefined,
>(spec: Spec<PublicContext, Body, Query, Params, Output>): Route {
  // The door calls `handle` with what `allow` and the schemas of this same entry produced.
  return { ...spec, allow: 'public' } as unknown as Route;
}

/** A route for members. `roles` is deliberately not optional here: `'any'` has to be said. */
export function memberRoute<
  Body extends Schema = undefined,
  Query extends Schema = undefined,
  Params extends Schema = undefined,
  Output extends Schema = undefined,
>(
  spec: Spec<ServiceContext, Body, Query, Params, Output> & {
    allow: Exclude<Allow, 'public'>;
    roles: readonly Role[] | 'any';
  },
): Route {
  const { roles, ...rest } = spec;
  return { ...rest, ...(roles !== 'any' && { roles }) } as unknown as Route;
}
