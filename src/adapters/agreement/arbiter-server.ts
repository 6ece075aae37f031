import type { KeyObject } from 'node:crypto';
import { type Answered, arbiterVote } from '../../agreement/arbiter.ts';
import type { Question } from '../../agreement/documents.ts';
import type { WireView, WireVoteRequest } from '../../agreement/wire.ts';
import type { TlsFiles } from './identity.ts';
import { answering, listen } from './server.ts';
import { arbiterService } from './service.ts';

/** One arbiter on a socket: whoever has a job's certificate may ask it. */
export const serveArbiter = (serving: {
  readonly name: string;
  readonly listen: string;
  readonly tls: TlsFiles;
  readonly key: KeyObject;
  readonly judge: (question: Question) => Promise<Answered>;
}): Promise<{ readonly port: number; readonly close: () => void }> =>
  listen(serving.listen, serving.tls, arbiterService, {
    Vote: answering<WireVoteRequest, WireView>(
      (roles) => roles.some((role) => role.startsWith('job.')),
      (request) => arbiterVote(request, serving),
    ),
  });
