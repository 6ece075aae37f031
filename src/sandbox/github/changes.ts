/** What the pull request of a version changed: one file of a service in Go, with git's own hunk header. */
interface Change {
  readonly file: string;
  readonly patch: string;
  readonly subject: string;
}
const change = (
  subject: string,
  file: string,
  at: readonly [number, string],
  lines: readonly string[],
): Change => {
  const [line, header] = at;
  const added = lines.filter((one) => one.startsWith('+')).length;
  const removed = lines.filter((one) => one.startsWith('-')).length;
  const same = lines.length - added - removed;
  return {
    subject,
    file,
    patch: `@@ -${line},${same + removed} +${line},${same + added} @@ ${header}\n${lines.join('\n')}`,
  };
};
const carts = change(
  'Read carts from the new cluster',
  'cmd/shop/carts.go',
  [58, 'func (c *carts) load(ctx context.Context, id string) (*Cart, error) {'],
  [
    ' \tconn := c.pool.Get(ctx)',
    '-\tdefer conn.Close()',
    ' \treply, err := conn.Do(ctx, "HGETALL", key(id))',
    '+\tif errors.Is(err, context.DeadlineExceeded) {',
    '+\t\treturn c.again(ctx, id)',
    '+\t}',
  ],
);
const payments = change(
  'Watch payments until they are settled',
  'cmd/shop/payments.go',
  [85, 'func (p *payments) watch(ctx context.Context, id string) {'],
  [' \tevents := p.subscribe(id)', '-\tdefer events.Close()', '+\tfor e := range events.C {'],
);
const orders = change(
  'Take orders through the new payment client',
  'cmd/shop/server.go',
  [110, 'func (s *server) orders(w http.ResponseWriter, r *http.Request) {'],
  [' \torder := read(r)', '-\ts.queue.Put(order)', '+\ts.queue.PutAsync(order)'],
);
const byDefect: Readonly<Record<string, Change>> = {
  'redis-split-brain': carts,
  'goroutine-leak': payments,
};

/** The answer of the compare API between the stable version and one with a defect in its tag. */
export function compared(head: string): object {
  const defect = head.replace(/^v?[\d.]+-?/, '');
  const { file, patch, subject } = byDefect[defect] ?? orders;
  return {
    files: [{ filename: file, status: 'modified', patch }],
    commits: [{ sha: '4f2c1d7a9b3e8d6c5a0f1e2d3c4b5a6978695a4b', commit: { message: subject } }],
  };
}
