import type { TLSSocket } from 'node:tls';
import { type ApiObject, at, records, text } from './objects.ts';
import { builtInResources } from './resource-types.ts';
import type { Store } from './store.ts';

export interface User {
  readonly name: string;
  readonly groups: readonly string[];
}
/** The user of a client certificate (CN = name, O = groups); undefined when the certificate is not of our authority or expired. */
export function userOf(socket: TLSSocket): User | undefined {
  const found = users.get(socket) ?? certified(socket);
  if (found !== undefined) users.set(socket, found);
  return found;
}
/** Of connections that are kept: a certificate is read once, not at each request. */
const users = new WeakMap<TLSSocket, User>();
function certified(socket: TLSSocket): User | undefined {
  if (!socket.authorized) return undefined;
  const { subject } = socket.getPeerCertificate();
  if (subject?.CN === undefined) return undefined;
  const groups: unknown = subject.O;
  const list = Array.isArray(groups)
    ? (groups as string[])
    : typeof groups === 'string'
      ? [groups]
      : [];
  return { name: String(subject.CN), groups: list };
}

export interface Asked {
  readonly verb: string;
  readonly group: string;
  /** `pods` or `pods/log`. */
  readonly resource: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}
/** RBAC: Roles by RoleBindings in the namespace, ClusterRoles by ClusterRoleBindings everywhere; system:masters may all. */
export function mayDo(store: Store, user: User, asked: Asked): boolean {
  if (user.groups.includes('system:masters')) return true;
  const inNamespace =
    asked.namespace === undefined
      ? []
      : store
          .list(builtInResources.roleBindings, asked.namespace)
          .filter((binding) => binds(binding, user))
          .map((binding) => roleOf(store, binding, asked.namespace));
  const everywhere = store
    .list(builtInResources.clusterRoleBindings)
    .filter((binding) => binds(binding, user))
    .map((binding) => roleOf(store, binding, undefined));
  return [...inNamespace, ...everywhere].some((role) => role !== undefined && allows(role, asked));
}
function binds(binding: ApiObject, user: User): boolean {
  return records(binding['subjects']).some(
    ({ kind, name, namespace }) =>
      (kind === 'User' && name === user.name) ||
      (kind === 'ServiceAccount' &&
        user.name ===
          `system:serviceaccount:${text(namespace) || (binding.metadata.namespace ?? '')}:${text(name)}`) ||
      (kind === 'Group' && user.groups.includes(text(name))),
  );
}
function roleOf(
  store: Store,
  binding: ApiObject,
  namespace: string | undefined,
): ApiObject | undefined {
  const { kind, name } = at(binding, 'roleRef');
  return kind === 'ClusterRole'
    ? store.find(builtInResources.clusterRoles, undefined, text(name))
    : store.find(builtInResources.roles, namespace, text(name));
}
function allows(role: ApiObject, asked: Asked): boolean {
  return records(role['rules']).some((rule) => {
    const has = (field: string, value: string): boolean => {
      const list = Array.isArray(rule[field]) ? (rule[field] as unknown[]) : [];
      return list.includes('*') || list.includes(value);
    };
    const names = Array.isArray(rule['resourceNames']) ? (rule['resourceNames'] as unknown[]) : [];
    return (
      has('verbs', asked.verb) &&
      has('apiGroups', asked.group) &&
      has('resources', asked.resource) &&
      (names.length === 0 || (asked.name !== undefined && names.includes(asked.name)))
    );
  });
}
