import { ClusterError, type ClusterFailure, type ResourceType } from '../../ports/cluster.ts';
import type { Answer } from './http.ts';

export interface Asked {
  readonly verb: string;
  readonly type: ResourceType;
  readonly namespace: string;
  readonly name?: string;
  readonly subresource?: string;
}

/** A refusal of the API server as a ClusterError whose message names what was asked, what was said, and what to do. */
export function failureOf(answer: Answer, asked: Asked): ClusterError {
  const { message, reason } = statusOf(answer.body);
  const failure = kindOf(answer.status);
  const what = `${asked.verb} ${asked.type.kind} ${[asked.namespace, asked.name].filter(Boolean).join('/')}`;
  const hint = hints[failure]?.(asked) ?? '';
  return new ClusterError(
    failure,
    `${what}: ${answer.status} ${message === '' ? (reason ?? 'no message') : message}${hint}`,
    { status: answer.status, reason },
  );
}

function statusOf(body: string): { readonly message: string; readonly reason: string | undefined } {
  try {
    const status = JSON.parse(body) as { message?: unknown; reason?: unknown } | null;
    return {
      message: typeof status?.message === 'string' ? status.message : '',
      reason: typeof status?.reason === 'string' ? status.reason : undefined,
    };
  } catch {
    return { message: body.slice(0, 300), reason: undefined };
  }
}

const kinds: Readonly<Record<number, ClusterFailure>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'invalid',
  409: 'conflict',
  410: 'gone',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  429: 'throttled',
};
const kindOf = (status: number): ClusterFailure => kinds[status] ?? 'server';

const hints: Partial<Record<ClusterFailure, (asked: Asked) => string>> = {
  forbidden: ({ verb, type, subresource }) =>
    `\nThe Role lacks this rule:\n- {apiGroups: ["${groupOf(type)}"], resources: [${type.plural}${subresource === undefined ? '' : `/${subresource}`}], verbs: [${verb}]}`,
  unauthorized: () =>
    ' The credentials in the kubeconfig are not accepted: expired, revoked, or of another cluster.',
};

export const groupOf = (type: ResourceType): string =>
  type.apiVersion.includes('/') ? (type.apiVersion.split('/')[0] ?? '') : '';
