import { duration } from '../inputs/duration.ts';
import { integer } from '../inputs/numbers.ts';
import { expression, lenient, maybe, optional } from '../inputs/table.ts';
import { type TelemetryPlaces, telemetryPlaces } from '../inputs/telemetry.ts';
import { choice, line, portNumberOrName } from '../inputs/text.ts';
import { stringMap, yaml } from '../inputs/yaml.ts';

/** How a gate that failed is explained: what every gate asks of it. */
export const diagnosisInputs = {
  diagnose: optional(choice('auto', 'wait', 'off'), 'auto', {
    says: 'Whether evidence for a diagnosis is collected. auto: when the gate fails, beside the way back, which never waits for it. wait: also where this gate takes nobody back (on-fail: report, inconclusive); the decision then comes up to diagnose-deadline later (docs/diagnosis.md).',
    example: 'wait',
  }),
  'diagnose-deadline': optional(duration(1000, 300_000), '20s', {
    says: 'How long evidence is collected at most; what did not answer by then is named.',
    example: '10s',
  }),
  'diagnose-size': optional(integer(20, 20_000), '2000', {
    says: 'Size of the collected evidence at most, in kB.',
    example: '500',
  }),
  'diagnose-port': maybe(portNumberOrName, {
    says: "Port of the pods that serves /debug/pprof; empty = the pods' metrics port.",
    example: '6060',
  }),
  'diagnose-sources': maybe(yaml(telemetryPlaces, 'map', 'YAML map of places'), {
    says: "Where a diagnosis finds spans and logs: jaeger (url, service if it is not the workload's name, tenant) and loki (url, selector, podLabel, tenant); without loki logs are those of the pods (docs/diagnosis.md).",
    example:
      '{jaeger: {url: "http://jaeger.tracing:16686"}, loki: {url: "http://loki.logging:3100"}}',
  }),
  'diagnose-credentials': optional(stringMap, '{}', {
    says: 'YAML map from jaeger and loki to user:password, or to a bearer token, each from a secret.',
    example: '{jaeger: "sluice:secret"}',
  }),
  'github-token': lenient(
    maybe(line(4000), {
      says: 'Token that may read the repository: a diagnosis asks GitHub what lies between the two versions, where no checkout knows it; empty = without one.',
      example: expression('github.token'),
    }),
  ),
};
/** Their values, as a gate's table reads them. */
export interface DiagnosisAsked {
  readonly diagnose?: 'auto' | 'wait' | 'off';
  readonly 'diagnose-deadline'?: number;
  readonly 'diagnose-size'?: number;
  readonly 'diagnose-port'?: string | undefined;
  readonly 'diagnose-sources'?: TelemetryPlaces | undefined;
  readonly 'diagnose-credentials'?: Readonly<Record<string, string>>;
  readonly 'github-token'?: string | undefined;
}
