import type { Fields } from './objects.ts';
import type { ServedResource } from './resource-types.ts';

export interface Cause {
  readonly reason: string;
  readonly message: string;
  readonly field: string;
}
export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly uid?: string;
  readonly causes?: readonly Cause[];
  readonly retryAfterSeconds?: number;
}

/** A refusal as the API server words it: becomes the `Status` object of the answer. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
  readonly code: number;
  readonly reason: string;
  readonly details: StatusDetails | undefined;
  constructor(code: number, reason: string, message: string, details?: StatusDetails) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}

export function statusBody(error: StatusError): Fields {
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: error.message,
    ...(error.reason === '' ? {} : { reason: error.reason }),
    ...(error.details === undefined ? {} : { details: error.details }),
    code: error.code,
  };
}

/** `deployments.apps`, as messages name a resource. */
export function qualified(resource: ServedResource): string {
  return resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
}

function about(resource: ServedResource, name: string): StatusDetails {
  return {
    ...(name === '' ? {} : { name }),
    ...(resource.group === '' ? {} : { group: resource.group }),
    kind: resource.plural,
  };
}

export const notFound = (resource: ServedResource, name: string): StatusError =>
  new StatusError(
    404,
    'NotFound',
    `${qualified(resource)} "${name}" not found`,
    about(resource, name),
  );

export const noSuchPath = (): StatusError =>
  new StatusError(404, 'NotFound', 'the server could not find the requested resource', {});

export const alreadyExists = (resource: ServedResource, name: string): StatusError =>
  new StatusError(
    409,
    'AlreadyExists',
    `${qualified(resource)} "${name}" already exists`,
    about(resource, name),
  );

export const conflict = (resource: ServedResource, name: string, why: string): StatusError =>
  new StatusError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`,
    about(resource, name),
  );

export const modified = (resource: ServedResource, name: string): StatusError =>
  conflict(
    resource,
    name,
    'the object has been modified; please apply your changes to the latest version and try again',
  );

export const badRequest = (message: string): StatusError =>
  new StatusError(400, 'BadRequest', message);

export const forbidden = (
  resource: ServedResource | { readonly group: string; readonly plural: string },
  name: string,
  why: string,
): StatusError => {
  const what = resource.group === '' ? resource.plural : `${resource.plural}.${resource.group}`;
  return new StatusError(
    403,
    'Forbidden',
    `${what}${name === '' ? '' : ` "${name}"`} is forbidden: ${why}`,
    {
      ...(name === '' ? {} : { name }),
      ...(resource.group === '' ? {} : { group: resource.group }),
      kind: resource.plural,
    },
  );
};

export const gone = (message: string): StatusError => new StatusError(410, 'Expired', message);

export function invalid(
  resource: ServedResource,
  name: string,
  causes: readonly Cause[],
): StatusError {
  const said = causes.map((cause) => `${cause.field}: ${cause.message}`);
  const what = resource.group === '' ? resource.kind : `${resource.kind}.${resource.group}`;
  const [only] = said;
  const list = said.length === 1 && only !== undefined ? only : `[${said.join(', ')}]`;
  return new StatusError(422, 'Invalid', `${what} "${name}" is invalid: ${list}`, {
    ...(name === '' ? {} : { name }),
    ...(resource.group === '' ? {} : { group: resource.group }),
    kind: resource.kind,
    causes,
  });
}
