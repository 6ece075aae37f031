import type { Check } from '../gates/metrics/presets.ts';
import type { MetricQuery, Selector } from '../ports/metric-source.ts';
import type { Fit, MetricsAnswer } from '../preflight/metrics.ts';

/** Reads what a pod says at /metrics as the checks see it; loaded when somebody asks before a release. */
export async function metricsReader(): Promise<(text: string) => MetricsAnswer> {
  const [{ parseExposition }, { partsOf, selectionFindings }, { selects }] = await Promise.all([
    import('../adapters/pods/exposition.ts'),
    import('../adapters/selection.ts'),
    import('../adapters/series.ts'),
  ]);
  return (text) => {
    const samples = parseExposition(text);
    const names = [...new Set(samples.map(({ name }) => name))];
    return {
      names,
      startedAtSeconds:
        samples.find(({ name }) => name === 'process_start_time_seconds')?.value ?? null,
      fit({ name, query }: Check): Fit {
        const parts = partsOf(query);
        if (parts.length === 0) return { state: 'elsewhere' };
        const absent = parts
          .filter(({ role, selector }) => role === 'measured' && !names.includes(selector.metric))
          .map(({ selector }) => selector.metric);
        if (absent.length > 0) return { state: 'absent', metrics: [...new Set(absent)] };
        const [found] = selectionFindings(name, query, samples, samples);
        return found === undefined ? { state: 'fits' } : { state: 'unselected', text: found.text };
      },
      events({ query }: Check) {
        const selector = eventsOf(query);
        if (selector === undefined) return null;
        const counted = samples.filter((sample) => selects(selector, sample));
        return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
      },
    };
  };
}
/** What a check counts; gauges count nothing. */
function eventsOf(query: MetricQuery): Selector | undefined {
  if (query.kind === 'counts') return query.total;
  if (query.kind === 'lost') return query.started;
  if (query.kind === 'histogram') return { ...query.of, metric: `${query.of.metric}_count` };
  return undefined;
}
