import { type Shape, text } from './shape.ts';
import { url } from './url.ts';

/** A name of something in a broker or store: a topic, a queue, a group. */
export const nameShape = text(500, { form: /\S/, what: 'a name' });
/** Texts with commas between them. */
export const commaSeparated =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value, at) =>
    text(2000)(value, at)
      .split(',')
      .map((one) => item(one.trim(), at));
export const serversShape = commaSeparated(
  text(
    300,
    { form: /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/, what: 'host:port' },
    'Example: servers: "kafka-0:9092,kafka-1:9092".',
  ),
);
/** Plain http stays inside of a cluster's network here, as it does for the brokers themselves; credentials in it are refused. */
export const originShape: Shape<string> = (value, at) => url(true).read(text(2000)(value, at), at);
