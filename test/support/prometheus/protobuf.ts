/** What is scraped as protobuf: https://github.com/prometheus/client_model, io.prometheus.client.MetricFamily, length-delimited. */
export const protobufType =
  'application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited';

/** A native histogram: counts by bucket index of the schema; bucket i ends at 2^(i / 2^schema). */
export interface NativeCounts {
  readonly name: string;
  readonly schema: number;
  readonly sum: number;
  readonly counts: Readonly<Record<number, number>>;
}
const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = BigInt(value);
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
};
/** sint32 and sint64: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const zigzag = (value: number): Buffer => varint(value >= 0 ? 2 * value : -2 * value - 1);
const tagged = (field: number, wire: number, value: Buffer): Buffer =>
  Buffer.concat([varint(8 * field + wire), value]);
const nested = (field: number, value: Buffer): Buffer =>
  tagged(field, 2, Buffer.concat([varint(value.length), value]));
const double = (field: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return tagged(field, 1, bytes);
};

/** One family with one series of no labels of its own. */
export function nativeHistogram({ name, schema, sum, counts }: NativeCounts): Buffer {
  const filled = Object.entries(counts)
    .map(([index, count]) => ({ index: Number(index), count }))
    .sort((a, b) => a.index - b.index);
  const spans = filled.map(({ index }, i) => {
    const before = filled[i - 1];
    const offset = before === undefined ? index : index - before.index - 1;
    return nested(12, Buffer.concat([tagged(1, 0, zigzag(offset)), tagged(2, 0, varint(1))]));
  });
  const deltas = filled.map(({ count }, i) => zigzag(count - (filled[i - 1]?.count ?? 0)));
  const total = filled.reduce((all, { count }) => all + count, 0);
  const histogram = Buffer.concat([
    tagged(1, 0, varint(total)),
    double(2, sum),
    tagged(5, 0, zigzag(schema)),
    double(6, 2 ** -128),
    ...spans,
    nested(13, Buffer.concat(deltas)),
  ]);
  const family = Buffer.concat([
    nested(1, Buffer.from(name)),
    // HISTOGRAM
    tagged(3, 0, varint(4)),
    nested(4, nested(7, histogram)),
  ]);
  return Buffer.concat([varint(family.length), family]);
}
