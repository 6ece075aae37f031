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
};
export const troubleOf = (about: string): string =>
  Object.hasOwn(kinds, about) ? (kinds[about] ?? about) : about;

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
