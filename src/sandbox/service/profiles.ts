/** What one kind of goroutine does, and how many of them there are. */
interface Kind {
  readonly count: number;
  /** Leaf first: function, file and line. */
  readonly stack: readonly (readonly [string, string, number])[];
}
const worker: Kind['stack'] = [['main.(*worker).run', '/src/cmd/shop/worker.go', 52]];
const watching: Kind['stack'] = [['main.(*payments).watch', '/src/cmd/shop/payments.go', 88]];
/** A call that waits for its turn: all connections of the pool are out. */
const waiting: Kind['stack'] = [
  ['runtime.gopark', '/usr/local/go/src/runtime/proc.go', 435],
  ['runtime.selectgo', '/usr/local/go/src/runtime/select.go', 351],
  [
    'github.com/redis/go-redis/v9/internal/pool.(*ConnPool).waitTurn',
    '/go/pkg/mod/github.com/redis/go-redis/v9@v9.14.0/internal/pool/pool.go',
    402,
  ],
  ['main.(*carts).load', '/src/cmd/shop/carts.go', 61],
  ['main.(*server).orders', '/src/cmd/shop/server.go', 118],
];
export interface Busy {
  readonly leaked: number;
  readonly waiting: number;
  readonly heapBytes: number;
}
const address = (i: number): string => `0x${(0x43a2ee + 16 * i).toString(16)}`;
const framesOf = (stack: Kind['stack']): readonly string[] =>
  stack.map(([name, file, line], i) => `#\t${address(i)}\t${name}+0x50\t${file}:${line}`);

/** What net/http/pprof answers with `?debug=1`; undefined = it has no such profile. */
export function textProfileOf(name: string, busy: Busy): string | undefined {
  switch (name) {
    case 'goroutine': {
      const kinds: readonly Kind[] = [
        { count: busy.leaked, stack: watching },
        { count: busy.waiting, stack: waiting },
        { count: 120, stack: worker },
      ].filter(({ count }) => count > 0);
      const total = kinds.reduce((sum, { count }) => sum + count, 0);
      return [
        `goroutine profile: total ${total}`,
        ...kinds.flatMap(({ count, stack }) => [
          `${count} @ ${stack.map((_, i) => address(i)).join(' ')}`,
          ...framesOf(stack),
          '',
        ]),
      ].join('\n');
    }
    case 'heap': {
      const bytes = Math.round(busy.heapBytes);
      return [
        `heap profile: 40: ${bytes} [900: ${20 * bytes}] @ heap/1048576`,
        `40: ${bytes} [900: ${20 * bytes}] @ ${address(0)}`,
        ...framesOf([['main.(*carts).keep', '/src/cmd/shop/carts.go', 97]]),
        '',
        '# runtime.MemStats',
      ].join('\n');
    }
    case 'mutex':
      return '--- mutex:\ncycles/second=1000000000\nsampling period=0\n';
    case 'block':
      return '--- contention:\ncycles/second=1000000000\n';
    default:
      return undefined;
  }
}
