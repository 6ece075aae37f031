/** A change of test/service-defects: what a commit does to it, and where the diagnosis must lead. */
export interface Defect {
  readonly name: string;
  /** What is wrong, in words. */
  readonly says: string;
  /** The commit's edits; each must fit exactly once. */
  readonly edits: readonly {
    readonly file: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Functions or a file that are right as the first suspect; `nobody` = the change is innocent. */
  readonly leadsTo: readonly string[] | 'nobody';
  /** What happens beside the release. */
  readonly meanwhile?: 'slow dependency';
}
/** Every commit also changes this, which harms nobody: a diagnosis that names what was changed is not right by that alone. */
export const decoy = {
  file: 'orders.go',
  from: 'return fmt.Sprintf("%x", sum[:4])',
  to: 'return fmt.Sprintf("%x", sum[0:4])',
};
const edit = (file: string, from: string, to: string) => ({ file, from, to });

export const defects: readonly Defect[] = [
  {
    name: 'goroutine leak',
    says: 'whoever announces an order waits for a listener that never comes',
    edits: [
      edit('orders.go', 'listener := make(chan int, 1)', 'listener := make(chan int)'),
      edit('orders.go', '\t<-listener\n', ''),
    ],
    leadsTo: ['main.announce'],
  },
  {
    name: 'pool not released',
    says: 'a connection is not given back when orders are listed',
    edits: [
      edit(
        'store.go',
        'return nil\n\t}\n\tdefer s.release()\n\ttime.Sleep(time.Millisecond)\n\ts.mutex.Lock()\n\tdefer s.mutex.Unlock()\n\treturn append',
        'return nil\n\t}\n\tif most < 20 {\n\t\tdefer s.release()\n\t}\n\ttime.Sleep(time.Millisecond)\n\ts.mutex.Lock()\n\tdefer s.mutex.Unlock()\n\treturn append',
      ),
    ],
    leadsTo: ['main.(*store).load', 'main.(*store).acquire'],
  },
  {
    name: 'lock over I/O',
    says: 'the cache holds its lock while it asks the other service',
    edits: [
      edit(
        'prices.go',
        'price, err := c.prices.fetch(id)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\tc.mutex.Lock()\n\tdefer c.mutex.Unlock()\n\tc.known',
        'c.mutex.Lock()\n\tdefer c.mutex.Unlock()\n\tprice, err := c.prices.fetch(id)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\ttime.Sleep(40 * time.Millisecond)\n\tc.known',
      ),
      edit(
        'prices.go',
        'time.Since(found.at) < time.Second',
        'time.Since(found.at) < time.Millisecond',
      ),
    ],
    leadsTo: ['main.(*cache).refresh', 'main.(*cache).price'],
  },
  {
    name: 'slow consumer',
    says: 'a worker takes thirty times as long for a task',
    edits: [
      edit(
        'orders.go',
        'time.Sleep(time.Millisecond)\n\t_ = receipt(made)',
        'time.Sleep(120 * time.Millisecond)\n\t_ = receipt(made)',
      ),
    ],
    leadsTo: ['main.(*server).ship', 'main.(*server).work'],
  },
  {
    name: 'N+1',
    says: 'every order of a list asks for its own price',
    edits: [
      edit(
        'orders.go',
        'for _, one := range loaded {\n\t\tfmt.Fprintf',
        'for _, one := range loaded {\n\t\tif price, err = s.prices.fetch("a"); err != nil {\n\t\t\treturn\n\t\t}\n\t\tfmt.Fprintf',
      ),
    ],
    leadsTo: ['main.(*server).list', 'main.(*client).fetch', 'main.(*client).get'],
  },
  {
    name: 'retry storm',
    says: 'what is not there is asked for again and again, without a pause',
    edits: [
      edit(
        'orders.go',
        'price, err := s.prices.fetch("a")',
        'price, err := s.prices.fetch("a")\n\tfor range 12 {\n\t\tif missing, err := s.prices.fetch("gone"); err != nil || missing > 0 {\n\t\t\tbreak\n\t\t}\n\t}',
      ),
    ],
    leadsTo: ['main.(*server).total', 'main.(*client).fetch', 'main.(*client).get'],
  },
  {
    name: 'unbounded cache',
    says: 'orders are kept for ever, with their receipts',
    edits: [
      edit(
        'store.go',
        's.orders = append(s.orders, made)',
        's.orders = append(s.orders, made)\n\tkept = append(kept, make([]byte, 256<<10))',
      ),
      edit('store.go', 'var errBusy =', 'var kept [][]byte\n\nvar errBusy ='),
    ],
    leadsTo: ['main.(*store).save'],
  },
  {
    name: 'panic in a handler',
    says: 'the discount divides by a number that may be zero',
    edits: [edit('orders.go', 'return total * 0.9', 'return total * float64(10/(made.id%5))')],
    leadsTo: ['main.discount'],
  },
  {
    name: 'wrong host',
    says: 'the settings name a port at which nobody listens',
    edits: [edit('settings.json', '"default"', '"http://127.0.0.1:1"')],
    leadsTo: ['settings.json'],
  },
  {
    name: 'DNS',
    says: 'the settings name a host that there is not',
    edits: [edit('settings.json', '"default"', '"http://pricing.nowhere.invalid:8080"')],
    leadsTo: ['settings.json'],
  },
  {
    name: 'CPU burn',
    says: 'a receipt is hashed twenty thousand times',
    edits: [
      edit(
        'orders.go',
        'sum := sha256.Sum256([]byte(strings.Join(made.items, ",")))',
        'sum := sha256.Sum256([]byte(strings.Join(made.items, ",")))\n\tfor range 20_000 {\n\t\tsum = sha256.Sum256(sum[:])\n\t}',
      ),
    ],
    leadsTo: ['main.receipt'],
  },
  {
    name: 'slow dependency',
    says: 'pricing is slow for everybody; the commit harms nobody',
    edits: [],
    leadsTo: 'nobody',
    meanwhile: 'slow dependency',
  },
  { name: 'nothing', says: 'the commit harms nobody', edits: [], leadsTo: 'nobody' },
];
