import { readFileSync, statSync } from 'node:fs';

/** Every request of these users, once it is answered; of nobody else. */
export const auditPolicy = (users: readonly string[]) => ({
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived', 'Panic'],
  rules: [{ level: 'Metadata', users }, { level: 'None' }],
});

interface AuditEvent {
  readonly auditID: string;
  readonly stage: string;
  readonly verb: string;
  readonly requestURI: string;
  readonly user: { readonly username: string };
  readonly objectRef?: { readonly resource?: string; readonly subresource?: string };
}
/** Requests by `VERB resource`, as the evidence counts them. */
export type Requests = Readonly<Record<string, number>>;

/** The API server's own count of a user's requests since a mark. */
export interface Audit {
  mark(): number;
  since(mark: number, user: string): Requests;
}
export const auditOf = (file: string): Audit => ({
  mark: () => statSync(file).size,
  since(mark, user) {
    const counts: Record<string, number> = {};
    const seen = new Set<string>();
    for (const line of readFileSync(file).subarray(mark).toString('utf8').split('\n')) {
      if (line === '') continue;
      const event = JSON.parse(line) as AuditEvent;
      // A watch has two entries, one when it begins and one when it ends, which may be in the time of the next step.
      const ended = event.verb === 'watch' && event.stage === 'ResponseComplete';
      if (ended || event.user.username !== user || seen.has(event.auditID)) continue;
      seen.add(event.auditID);
      const key = `${event.verb} ${what(event)}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  },
});
function what({ objectRef, requestURI }: AuditEvent): string {
  const { resource, subresource } = objectRef ?? {};
  if (resource !== undefined)
    return subresource === undefined ? resource : `${resource}/${subresource}`;
  const path = requestURI.split('?')[0] ?? '';
  // kubectl asks what the server has before it asks for anything.
  return path === '/version' ? 'version' : 'discovery';
}
export const total = (requests: Requests): number =>
  Object.values(requests).reduce((sum, count) => sum + count, 0);
