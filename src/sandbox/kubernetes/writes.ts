import { defaulted } from './admission.ts';
import type { Context, Request, Route } from './context.ts';
import { resources } from './context.ts';
import { takenFromManagers } from './managed-fields.ts';
import { type ApiObject, at, fields, isFields, text } from './objects.ts';
import { jsonPatch, mergePatch, strategicPatch } from './patch.ts';
import type { ServedResource } from './resource-types.ts';
import { badRequest, StatusError } from './status-error.ts';
import type { Store } from './store.ts';
import { validate } from './validation.ts';

export const found = ({ store }: Context, { resource, namespace, name = '' }: Route): ApiObject =>
  store.get(resource, namespace, name);
export const isDryRun = (request: Request): boolean =>
  request.url.searchParams.get('dryRun') === 'All';
export const apiVersionOf = ({ group, version }: ServedResource): string =>
  group === '' ? version : `${group}/${version}`;
export function objectOf(body: unknown, resource: ServedResource): ApiObject {
  if (!isFields(body) || !isFields(body['metadata']))
    throw badRequest('the object provided has no metadata');
  const { kind = resource.kind, apiVersion = apiVersionOf(resource) } = body;
  if (kind !== resource.kind || apiVersion !== apiVersionOf(resource))
    throw badRequest(
      `the object provided (${String(apiVersion)}, ${String(kind)}) does not match the expected (${apiVersionOf(resource)}, ${resource.kind})`,
    );
  return { ...body, apiVersion: apiVersionOf(resource), kind: resource.kind } as ApiObject;
}
export function create(context: Context, where: Route, request: Request): ApiObject {
  const { resource, namespace } = where;
  const given = objectOf(request.body, resource);
  const object = structuredClone(given);
  const { metadata } = object;
  if (
    metadata.namespace !== undefined &&
    namespace !== undefined &&
    metadata.namespace !== namespace
  )
    throw badRequest(
      `the namespace of the provided object does not match the namespace sent on the request`,
    );
  if (namespace !== undefined) metadata.namespace = namespace;
  if (metadata.name === undefined && metadata.generateName !== undefined)
    metadata.name = metadata.generateName + Math.random().toString(36).slice(2, 7);
  if (metadata.name === undefined)
    throw new StatusError(
      422,
      'Invalid',
      `${resource.kind} "" is invalid: metadata.name: Required value: name or generateName is required`,
    );
  defaulted(resource, object, () => `10.96.0.${context.addresses.next++}`);
  validate(resource, object);
  context.webhook.current?.(resource, object, undefined);
  return context.store.create(resource, object, isDryRun(request));
}
export function update(
  context: Context,
  where: Route,
  request: Request,
  object: ApiObject,
): ApiObject {
  const { resource, namespace, name = '' } = where;
  const before = context.store.get(resource, namespace, name);
  if (object.metadata.name !== undefined && object.metadata.name !== name)
    throw badRequest(
      `the name of the object (${object.metadata.name}) does not match the name on the URL (${name})`,
    );
  const next: ApiObject = {
    ...structuredClone(object),
    metadata: { ...object.metadata, name, ...(namespace === undefined ? {} : { namespace }) },
  };
  if (where.subresource === 'status')
    return context.store.update(resource, next, { status: true, dryRun: isDryRun(request) });
  if (where.subresource === 'scale') {
    const replicas = fields(object.spec)['replicas'];
    const scaled = { ...structuredClone(before), spec: { ...fields(before.spec), replicas } };
    return scaleOf(context.store.update(resource, scaled, { dryRun: isDryRun(request) }));
  }
  defaulted(resource, next, () => text(fields(before.spec)['clusterIP']));
  validate(resource, next, before);
  context.webhook.current?.(resource, next, before);
  return context.store.update(resource, takenFromManagers(before, next), {
    dryRun: isDryRun(request),
  });
}
export const scaleOf = (object: ApiObject): ApiObject => ({
  apiVersion: 'autoscaling/v1',
  kind: 'Scale',
  metadata: object.metadata,
  spec: { replicas: fields(object.spec)['replicas'] },
  status: { replicas: fields(object.status)['replicas'] ?? 0 },
});
export function patchedBy(request: Request, before: ApiObject, resource: ServedResource): unknown {
  switch (request.contentType) {
    case 'application/merge-patch+json':
      return mergePatch(before, request.body);
    case 'application/json-patch+json':
      return jsonPatch(before, request.body);
    case 'application/strategic-merge-patch+json':
      if (resource.custom) break;
      return strategicPatch(before, request.body);
  }
  throw new StatusError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json${resource.custom ? '' : ', application/strategic-merge-patch+json'}`,
  );
}
export function patch(context: Context, where: Route, request: Request): ApiObject {
  const { resource, subresource } = where;
  const before = subresource === 'scale' ? scaleOf(found(context, where)) : found(context, where);
  const patched = patchedBy(request, before, resource) as ApiObject;
  // A patch is applied to the newest state: only a version that the patch itself names is a precondition.
  return update(context, where, request, patched);
}
export function orphan(store: Store, owner: ApiObject): void {
  for (const resource of resources)
    for (const object of store.list(resource)) {
      const owners = object.metadata.ownerReferences ?? [];
      if (!owners.some(({ uid }) => uid === owner.metadata.uid)) continue;
      const kept = owners.filter(({ uid }) => uid !== owner.metadata.uid);
      store.update(resource, {
        ...object,
        metadata: { ...object.metadata, ownerReferences: kept },
      });
    }
}
export function remove(context: Context, where: Route, request: Request): unknown {
  const { resource, namespace, name = '' } = where;
  const options = fields(request.body);
  const object = context.store.get(resource, namespace, name);
  const grace = options['gracePeriodSeconds'];
  const graceSeconds =
    resource.plural !== 'pods'
      ? 0
      : typeof grace === 'number'
        ? grace
        : Number(fields(object.spec)['terminationGracePeriodSeconds'] ?? 30);
  if (options['propagationPolicy'] === 'Orphan') orphan(context.store, object);
  const removed = context.store.remove(resource, namespace, name, {
    preconditions: at(options, 'preconditions') as { uid?: string; resourceVersion?: string },
    // A pod that no runtime runs has nothing to wait for.
    graceSeconds:
      context.runtime.current?.has(object) === true && grace !== 0 ? Math.max(1, graceSeconds) : 0,
  });
  const details = {
    name,
    ...(resource.group === '' ? {} : { group: resource.group }),
    kind: resource.plural,
    uid: object.metadata.uid,
  };
  return resource.plural === 'pods' || removed.metadata.deletionTimestamp !== undefined
    ? removed
    : { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details };
}
