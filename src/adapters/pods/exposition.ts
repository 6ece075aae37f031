/** One sample of the Prometheus text format (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export interface ExposedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
const sampleLine = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+(-?\d+))?(?:\s+#.*)?$/;
const labelPair = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/y;

/** All samples of a scrape. A malformed line is an error that names it: half a scrape would be data nobody can trust. */
export function parseExposition(text: string): readonly ExposedSample[] {
  const samples: ExposedSample[] = [];
  text.split('\n').forEach((line, i) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const match = sampleLine.exec(trimmed);
    const value = match === null ? undefined : numberOf(match[3] ?? '');
    const labels = match === null ? undefined : labelsOf(match[2] ?? '');
    if (match === null || value === undefined || labels === undefined)
      throw new Error(`line ${i + 1} is not a metric: ${JSON.stringify(trimmed.slice(0, 120))}`);
    samples.push({ name: match[1] ?? '', labels, value });
  });
  return samples;
}
/** Type of every family that says one (`# TYPE name counter`). */
export function parseTypes(text: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const [, name = '', type = ''] of text.matchAll(/^# TYPE (\S+) (\S+)\s*$/gm))
    types.set(name, type);
  return types;
}
function numberOf(text: string): number | undefined {
  if (/^[+]?inf$/i.test(text)) return Number.POSITIVE_INFINITY;
  if (/^-inf$/i.test(text)) return Number.NEGATIVE_INFINITY;
  if (/^nan$/i.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}
function labelsOf(text: string): Readonly<Record<string, string>> | undefined {
  const labels: Record<string, string> = {};
  labelPair.lastIndex = 0;
  while (labelPair.lastIndex < text.length) {
    const match = labelPair.exec(text);
    if (match === null) return undefined;
    labels[match[1] ?? ''] = (match[2] ?? '').replace(/\\(.)/g, (_all, c: string) =>
      c === 'n' ? '\n' : c,
    );
  }
  return labels;
}
