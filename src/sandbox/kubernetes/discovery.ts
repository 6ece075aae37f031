import type { ServedResource } from './resource-types.ts';

/** Answers of the discovery paths; undefined for any other path. */
export function discovery(path: string, resources: readonly ServedResource[]): unknown {
  if (path === '/version')
    return {
      major: '1',
      minor: '36',
      gitVersion: 'v1.36.0+sluice-sandbox',
      platform: 'linux/amd64',
    };
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'] };
  if (path === '/api/v1')
    return listOf(
      'v1',
      resources.filter(({ group }) => group === ''),
    );
  if (path === '/apis')
    return { kind: 'APIGroupList', apiVersion: 'v1', groups: groupsOf(resources) };
  const match = /^\/apis\/([^/]+)\/([^/]+)$/.exec(path);
  if (match === null) return undefined;
  const [, group, version] = match;
  const served = resources.filter((r) => r.group === group && r.version === version);
  return served.length === 0 ? undefined : listOf(`${group}/${version}`, served);
}
function groupsOf(resources: readonly ServedResource[]): unknown[] {
  const versions = new Map<string, Set<string>>();
  for (const { group, version } of resources)
    if (group !== '') versions.set(group, (versions.get(group) ?? new Set()).add(version));
  return [...versions].map(([name, set]) => {
    const list = [...set].map((version) => ({ groupVersion: `${name}/${version}`, version }));
    return { name, versions: list, preferredVersion: list[0] };
  });
}
const listOf = (groupVersion: string, resources: readonly ServedResource[]): unknown => ({
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion,
  resources: resources.flatMap((r) => [
    {
      name: r.plural,
      singularName: r.singular,
      namespaced: r.namespaced,
      kind: r.kind,
      verbs: r.verbs,
      shortNames: r.shortNames,
    },
    ...r.subresources.map((name) => ({
      name: `${r.plural}/${name}`,
      singularName: '',
      namespaced: r.namespaced,
      kind: r.kind,
      verbs: ['get', 'patch', 'update'],
    })),
  ]),
});
