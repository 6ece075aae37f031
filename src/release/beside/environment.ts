import type { Container } from '../../workload/objects.ts';

type Variable = NonNullable<Container['env']>[number];

/**
 * A container's variables with others set. `$(NAME)` expands to variables that stand before it only, so each keeps its place: a changed one stays where
 * it was, a new one goes to the end, or before the first that refers to it.
 */
export function changedEnvironment(
  present: readonly Variable[],
  changes: Readonly<Record<string, string>>,
): readonly Variable[] {
  const isChanged = (name: string): boolean => Object.hasOwn(changes, name);
  const given = (name: string): Variable => ({ name, value: changes[name] ?? '' });
  const list = present.map((one) => (isChanged(one.name) ? given(one.name) : one));
  const added = Object.keys(changes)
    .filter((name) => !present.some((one) => one.name === name))
    .map(given);
  const placed = new Set<Variable>();
  const pending = new Set<Variable>();
  /** What a value of ours refers to goes before it, and what is new before whatever refers to it; the rest stays in its order. */
  const place = (one: Variable): void => {
    // Values that refer to each other in a circle never expand: they are left where they are.
    if (placed.has(one) || pending.has(one)) return;
    pending.add(one);
    const names = referred(one.value ?? '').filter((name) => name !== one.name);
    for (const other of isChanged(one.name) ? [...list, ...added] : added)
      if (names.includes(other.name)) place(other);
    placed.add(one);
  };
  for (const one of [...list, ...added]) place(one);
  return [...placed];
}

/** Names in `$(NAME)`; `$$(NAME)` is the text itself. */
const referred = (value: string): readonly string[] =>
  [...value.matchAll(/\$\$|\$\(([^()]+)\)/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
