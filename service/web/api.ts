import * as z from 'zod/mini';
import {
  CodeAnswer,
  Me,
  ServiceInfo,
  SignInAnswer,
  SignOutAnswer,
  type CodeRequest,
  type RedeemRequest,
  type SignInRequest,
} from '../../shared/contracts/account.ts';
import {
  ConversationDetail,
  ConversationPage,
  PeopleList,
  PersonDetail,
  type ConversationQuery,
} from '../../shared/contracts/console.ts';
import {
  OpenedPackage,
  type LinkCodeRequest,
  type LinkOpening,
} from '../../shared/contracts/employee-links.ts';
import { OidcStartAnswer, type OidcStartRequest } from '../../shared/contracts/oidc.ts';
import type { Ground } from '../../shared/domain/privacy-request.ts';
import { Problem, type ProblemCode } from '../../shared/contracts/problem.ts';
import { TypeNames } from '../../shared/contracts/templates.ts';

/** What a page can be told: a code of the service, no answer at all, or one that is not in the contract. */
export type FailureCode = ProblemCode | 'offline' | 'unreadable';

/** Every failure of a request, whatever its cause. Carries nothing of what was asked or answered. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.code = code;
  }
}

interface Options {
  method?: 'GET' | 'POST';
  body?: unknown;
  signal?: AbortSignal | undefined;
}

async function send(path: string, { method = 'GET', body, signal }: Options): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      signal: signal ?? null,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    // An aborted request is no failure: its page is gone.
    if (signal?.aborted) throw error;
    throw new RequestFailed('offline');
  }
}

/** A proxy in between answers without a problem document; its status is then all there is. */
function codeOfStatus(status: number): FailureCode {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many-requests';
  return status >= 500 ? 'unavailable' : 'unreadable';
}

/** Asks, and holds the answer to its contract. Throws `RequestFailed`. */
export async function request<T extends z.ZodMiniType>(
  path: string,
  answer: T,
  options: Options = {},
): Promise<z.infer<T>> {
  const response = await send(path, options);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    throw new RequestFailed(problem.success ? problem.data.code : codeOfStatus(response.status));
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new RequestFailed('unreadable');
  return parsed.data;
}

export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

export const getService = (signal?: AbortSignal) => request('/api/service', ServiceInfo, { signal });

export const getMe = (signal?: AbortSignal) => request('/api/me', Me, { signal });

export const askLink = (body: SignInRequest) =>
  request('/api/auth/sign-in/magic-link', SignInAnswer, { method: 'POST', body });

export const redeemLink = (body: RedeemRequest) =>
  request('/api/auth/magic-link/redeem', Me, { method: 'POST', body });

export const askCode = (body: CodeRequest) =>
  request('/api/auth/device/code', CodeAnswer, { method: 'POST', body });

export const startOidc = (body: OidcStartRequest) =>
  request('/api/auth/oidc/start', OidcStartAnswer, { method: 'POST', body });

export const signOut = () => request('/api/auth/sign-out', SignOutAnswer, { method: 'POST', body: {} });

export const getTypeNames = (signal?: AbortSignal) => request('/api/templates/names', TypeNames, { signal });

export const getPeople = (signal?: AbortSignal) => request('/api/people', PeopleList, { signal });

export const getPerson = (id: string, ground: Ground | undefined, signal?: AbortSignal) =>
  request(withQuery(`/api/people/${encodeURIComponent(id)}`, { ground }), PersonDetail, { signal });

export const getConversations = (query: ConversationQuery, signal?: AbortSignal) =>
  request(withQuery('/api/conversations', query), ConversationPage, { signal });

export const getConversation = (id: string, ground: Ground | undefined, signal?: AbortSignal) =>
  request(withQuery(`/api/conversations/${encodeURIComponent(id)}`, { ground }), ConversationDetail, {
    signal,
  });

export const askEmployeeCode = (body: LinkCodeRequest) =>
  request('/api/employee-links/code', z.unknown(), { method: 'POST', body });

export const openEmployeeLink = (body: LinkOpening) =>
  request('/api/employee-links/open', OpenedPackage, { method: 'POST', body });
