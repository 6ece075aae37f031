import type { DiagnosisFacts } from '../../evidence/facts.ts';
import { confidenceText } from '../numbers.ts';

/** What is wrong, by what the evidence is about. */
const kinds: Readonly<Record<string, string>> = {
  pool: 'pool exhausted',
  memory: 'memory runs out',
  cpu: 'processor busy',
  disk: 'disk busy',
  gc: 'long garbage collection',
  queue: 'work piles up',
  lag: 'work piles up',
  goroutines: 'goroutines pile up',
  error: 'new errors',
  latency: 'slow responses',
  network: 'slow network',
  load: 'another load',
  lost: 'tasks are lost',
  'slow-work': 'less work is done',
  'no-data': 'no numbers of the canary',
  dependency: 'a dependency does not answer',
  readiness: 'pods are not ready',
  restarts: 'pods end and are started again',
  'lost-messages': 'messages are lost',
  'lost-tasks': 'tasks are lost with their worker',
  'repeated-effects': 'effects happen twice',
  'repeated-tasks': 'tasks are done twice',
  'tokens-without-ttl': 'idempotency tokens never end',
  'retry-schedule': 'retries do not keep to their schedule',
  'dead-letters': 'dead letters are missing or wrong',
  offsets: 'offsets do not fit what was done',
  acks: 'messages stay without an acknowledgement',
  'lag-spikes': 'consumers fall behind',
  'lag-status': 'consumers fall behind',
  'split-brain': 'two coordinators of one group',
  'saga-violations': 'sagas break their rules',
  'saga-compensation': 'sagas are not taken back',
  'stuck-sagas': 'sagas hang',
  leaders: 'leadership is not exclusive',
  'scheduled-runs': 'scheduled runs are missing or doubled',
  'schedule-drift': 'scheduled runs come late',
  'election-seconds': 'nobody takes over the lead in time',
  'recovery-seconds': 'no recovery in time from a killed pod',
  'worker-recovery': 'no recovery in time from a killed worker',
  'context-bleeds': 'tenants are mixed up',
  'context-breaks': 'messages lose their trace',
  'context-gaps': 'traces or tenants are not said',
  'snapshot-drift': 'a snapshot differs from its events',
  'replay-nondeterminism': 'a replay gives another state each time',
};
export const troubleOf = (about: string): string =>
  Object.hasOwn(kinds, about) ? (kinds[about] ?? about) : about.replace(/-/g, ' ');

type Suspect = DiagnosisFacts['suspects'][number];
/** `pool exhausted in shop, main.(*cart).load`: plain text. */
export const suspectLine = ({ service, about, function: name }: Suspect): string =>
  `${troubleOf(about)} in ${service}${name === undefined ? '' : `, ${name}`}`;

/** The cause in one sentence of plain text, without its full stop; honest where there is none. */
export function causeLine({ cause, suspects, unseen }: DiagnosisFacts): string {
  const [first] = suspects;
  if (cause === 'no clear cause' || first === undefined)
    return `No clear cause${unseen.length === 0 ? '' : `; could not see: ${unseen.slice(0, 2).join('; ')}`}`;
  const word = cause === 'likely' ? 'Likely cause' : 'Possible cause';
  return `${word} (${confidenceText(first.confidence)}): ${suspectLine(first)}`;
}
