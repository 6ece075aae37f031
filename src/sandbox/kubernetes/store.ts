import { randomUUID } from 'node:crypto';
import { type ApiObject, fields, sameJson, timestamp } from './objects.ts';
import type { ServedResource } from './resource-types.ts';
import { alreadyExists, conflict, gone, modified, notFound } from './status-error.ts';

export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: ServedResource;
  readonly object: ApiObject;
  readonly version: number;
  readonly previous: ApiObject | undefined;
}
export interface Preconditions {
  readonly uid?: string;
  readonly resourceVersion?: string;
}
const historyLimit = 20_000;
export const keyOf = (resource: ServedResource): string => `${resource.group}/${resource.plural}`;
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Versioned objects with a history to watch from: what etcd and the registry are to the real server. */
export class Store {
  /** By kind, namespace ('' = none) and name: controllers go through one namespace at a time. */
  readonly #kinds = new Map<string, Map<string, Map<string, ApiObject>>>();
  /** Of every object, the namespace that it is in ('' = none): garbage is looked for at each change. */
  readonly #placeOf = new Map<string, string>();
  readonly #history: Change[] = [];
  readonly #listeners = new Set<(change: Change) => void>();
  #version = 100;
  #oldest = 100;

  get version(): number {
    return this.#version;
  }
  #of(resource: ServedResource): Map<string, Map<string, ApiObject>> {
    const key = keyOf(resource);
    const found = this.#kinds.get(key) ?? new Map<string, Map<string, ApiObject>>();
    this.#kinds.set(key, found);
    return found;
  }
  /** All of a kind by namespace and name, or those of one namespace. */
  list(resource: ServedResource, namespace?: string): ApiObject[] {
    const spaces = this.#of(resource);
    const chosen = namespace === undefined ? [...spaces.keys()].sort(byName) : [namespace];
    return chosen.flatMap((space) =>
      [...(spaces.get(space)?.values() ?? [])].sort((a, b) =>
        byName(a.metadata.name, b.metadata.name),
      ),
    );
  }
  find(
    resource: ServedResource,
    namespace: string | undefined,
    name: string,
  ): ApiObject | undefined {
    return this.#of(resource)
      .get(namespace ?? '')
      ?.get(name);
  }
  /** Whether an owner of this uid is there for an object of this namespace: in the same one, or in none. */
  lives(uid: string, namespace: string | undefined): boolean {
    const place = this.#placeOf.get(uid);
    return place === '' || (place !== undefined && place === namespace);
  }
  #put(resource: ServedResource, object: ApiObject): void {
    const { namespace = '', name, uid = '' } = object.metadata;
    this.#placeOf.set(uid, namespace);
    const spaces = this.#of(resource);
    const space = spaces.get(namespace) ?? new Map<string, ApiObject>();
    spaces.set(namespace, space);
    space.set(name, object);
  }
  get(resource: ServedResource, namespace: string | undefined, name: string): ApiObject {
    const found = this.find(resource, namespace, name);
    if (found === undefined) throw notFound(resource, name);
    return found;
  }
  create(resource: ServedResource, given: ApiObject, dryRun = false): ApiObject {
    const object = structuredClone(given);
    const { metadata } = object;
    if (this.find(resource, metadata.namespace, metadata.name) !== undefined)
      throw alreadyExists(resource, metadata.name);
    metadata.uid = randomUUID();
    metadata.creationTimestamp = timestamp(Date.now());
    if (resource.counted) metadata.generation = 1;
    delete metadata.deletionTimestamp;
    return dryRun ? object : this.#commit('ADDED', resource, object, undefined);
  }
  /** Stores a new state; the same state again keeps its version. `status` writes leave the generation alone. */
  update(
    resource: ServedResource,
    given: ApiObject,
    options: {
      readonly status?: boolean;
      readonly dryRun?: boolean;
      /** A controller's own bookkeeping: never a new generation. */
      readonly uncounted?: boolean;
    } = {},
  ): ApiObject {
    const { namespace, name, resourceVersion, uid } = given.metadata;
    const before = this.get(resource, namespace, name);
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion)
      throw modified(resource, name);
    if (uid !== undefined && uid !== before.metadata.uid)
      throw conflict(
        resource,
        name,
        `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${before.metadata.uid}`,
      );
    // Controllers write the same status again and again: nothing is copied for that.
    if (
      options.status === true &&
      before.status !== undefined &&
      sameJson(fields(given.status), before.status)
    )
      return before;
    const object =
      options.status === true
        ? { ...structuredClone(before), status: fields(structuredClone(given.status)) }
        : this.#specUpdate(resource, given, before, options.uncounted === true);
    object.metadata.resourceVersion = before.metadata.resourceVersion ?? '';
    if (sameJson(object, before)) return before;
    if (options.dryRun === true) return object;
    const finished =
      object.metadata.deletionTimestamp !== undefined &&
      (object.metadata.finalizers ?? []).length === 0;
    if (finished && resource.plural !== 'pods') return this.#drop(resource, object);
    return this.#commit('MODIFIED', resource, object, before);
  }
  #specUpdate(
    resource: ServedResource,
    given: ApiObject,
    before: ApiObject,
    uncounted: boolean,
  ): ApiObject {
    const object = structuredClone(given);
    // What only the server writes stays as it was.
    for (const field of ['uid', 'creationTimestamp', 'deletionTimestamp', 'generation'] as const) {
      const value = before.metadata[field];
      if (value === undefined) delete object.metadata[field];
      else Object.assign(object.metadata, { [field]: value });
    }
    if (resource.subresources.includes('status')) {
      if (before.status === undefined) delete object.status;
      else object.status = structuredClone(before.status);
    }
    const { metadata: _m, status: _s, ...content } = object;
    const { metadata: _m2, status: _s2, ...contentBefore } = before;
    // Deployments count their annotations too, as the real server does.
    const annotated =
      resource.plural === 'deployments' &&
      !sameJson(object.metadata.annotations ?? {}, before.metadata.annotations ?? {});
    if (resource.counted && !uncounted && (annotated || !sameJson(content, contentBefore)))
      object.metadata.generation = (before.metadata.generation ?? 1) + 1;
    return object;
  }
  /** Marks or removes; objects with finalizers and pods with a grace period stay until those are done. */
  remove(
    resource: ServedResource,
    namespace: string | undefined,
    name: string,
    options: { readonly preconditions?: Preconditions; readonly graceSeconds?: number } = {},
  ): ApiObject {
    const found = this.get(resource, namespace, name);
    const { uid, resourceVersion } = options.preconditions ?? {};
    if (uid !== undefined && uid !== found.metadata.uid)
      throw conflict(
        resource,
        name,
        `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${found.metadata.uid}`,
      );
    if (resourceVersion !== undefined && resourceVersion !== found.metadata.resourceVersion)
      throw conflict(
        resource,
        name,
        `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${found.metadata.resourceVersion}`,
      );
    const grace = options.graceSeconds ?? 0;
    if ((found.metadata.finalizers ?? []).length === 0 && grace === 0)
      return this.#drop(resource, found);
    if (found.metadata.deletionTimestamp !== undefined) return found;
    const object = structuredClone(found);
    object.metadata.deletionTimestamp = timestamp(Date.now() + grace * 1000);
    object.metadata.deletionGracePeriodSeconds = grace;
    return this.#commit('MODIFIED', resource, object, found);
  }
  #drop(resource: ServedResource, object: ApiObject): ApiObject {
    const { namespace = '', name, uid = '' } = object.metadata;
    this.#of(resource).get(namespace)?.delete(name);
    this.#placeOf.delete(uid);
    return this.#publish('DELETED', resource, structuredClone(object), object);
  }
  #commit(
    type: 'ADDED' | 'MODIFIED',
    resource: ServedResource,
    object: ApiObject,
    previous: ApiObject | undefined,
  ): ApiObject {
    this.#put(resource, object);
    return this.#publish(type, resource, object, previous);
  }
  #publish(
    type: Change['type'],
    resource: ServedResource,
    object: ApiObject,
    previous: ApiObject | undefined,
  ): ApiObject {
    this.#version += 1;
    object.metadata.resourceVersion = String(this.#version);
    const change = { type, resource, object, version: this.#version, previous };
    this.#history.push(change);
    if (this.#history.length > historyLimit)
      this.#oldest = this.#history.shift()?.version ?? this.#oldest;
    for (const listener of [...this.#listeners]) listener(change);
    return object;
  }
  /** Changes after `version`, then everything that follows. Throws 410 when the history does not reach back so far. */
  follow(version: number, listener: (change: Change) => void): () => void {
    if (version < this.#oldest)
      throw gone(`too old resource version: ${version} (${this.#oldest})`);
    for (const change of this.#history) if (change.version > version) listener(change);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  /** Forgets the history: the next watch from an old version gets 410 (for tests). */
  compact(): void {
    this.#history.length = 0;
    this.#oldest = this.#version;
  }
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
