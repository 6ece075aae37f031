import type { Interference, ServedRequest } from '../../src/sandbox/kubernetes/context.ts';
import type { ActionName } from './lives.ts';

/** One step of one run: an action in this process, with an end of its own. */
export interface Actor {
  readonly user: string;
  readonly label: string;
  /** Requests so far, as `VERB path`, in the order in which they arrived. */
  readonly requests: string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** undefined = it ended well. */
  readonly done: Promise<string | undefined>;
  /** Decides about each request before it is served. */
  readonly onRequest: (request: ServedRequest) => Interference | undefined;
  /** As SIGKILL: from now on nothing of it has any effect, and it learns nothing. */
  readonly kill: () => void;
  /** As SIGINT or SIGTERM. */
  readonly signal: (name: string) => void;
  /** The post step of the same job. */
  readonly post: () => Promise<void>;
}
export interface Begin {
  readonly user: string;
  readonly label: string;
  readonly runId: string;
  readonly attempt: number;
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, string>>;
  /** How far the clock of its runner is ahead of the API server's; behind when negative. */
  readonly skewMs?: number | undefined;
  /** What happens to its n-th request (from 0). */
  readonly meddle: (index: number, actor: Actor) => Interference | undefined;
}
/** `VERB path`, without the namespace. */
export const shorten = ({ method, path, query }: ServedRequest): string => {
  const verb = query.get('watch') === 'true' ? 'WATCH' : method;
  const [, inside = path] = /\/namespaces\/[^/]+\/(.+)$/.exec(path) ?? [];
  return `${verb} ${inside}`;
};
