/** First path elements of Go's standard library (https://pkg.go.dev/std); a module of one's own has another name, or a dot in it. */
const standard = new Set(
  'archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak'.split(
    ' ',
  ),
);
/** A function without what differs from build to build: closures' numbers, wrappers, type parameters. */
export function plainFunction(name: string): string {
  return name
    .replace(/\[[^\]]{0,200}\]/g, '')
    .replace(/(\.func\d+(\.\d+)*|-fm|\.gowrap\d+|\.deferwrap\d+|-range\d+)+$/g, '')
    .replace(/(\.func\d+(\.\d+)*)+$/g, '');
}
/** Whether the function is of Go itself: the standard library or the runtime. */
export function isStandard(name: string): boolean {
  const first = /^[^./(]+/.exec(name)?.[0] ?? name;
  return standard.has(first) && !/^[^/]*\.[^/]*\//.test(name);
}
/** `main.(*app).fetchCart` → `fetchCart`. */
export function shortName(name: string): string {
  return plainFunction(name).split('.').at(-1) ?? name;
}
/** `main.(*app).fetchCart` → `main`; `example.org/shop/orders.Load` → `example.org/shop/orders`. */
export function packageOf(name: string): string {
  const slash = name.lastIndexOf('/');
  const dot = name.indexOf('.', slash + 1);
  return dot < 0 ? name : name.slice(0, dot);
}
/**
 * The function that a stack (leaf first) is the doing of: the first one that is not Go's own. A stack of nothing else is named by where its goroutine began.
 */
export function blamed(stack: readonly string[]): string {
  const own = stack.find((name) => !isStandard(name));
  return plainFunction(own ?? stack.at(-1) ?? '');
}
