import type { Case } from './case.ts';
import { amountOf } from './figures.ts';
import { type Finding, pointsOf } from './finding.ts';
import { isStandard, packageOf, plainFunction, shortName } from './functions.ts';
import type { Growth } from './profile-differences.ts';

const aboutOf = {
  goroutine: 'goroutines',
  'goroutine-early': 'goroutines',
  heap: 'memory',
  mutex: 'latency',
  block: 'latency',
  cpu: 'cpu',
} as const;
const words = {
  goroutine: 'goroutines',
  'goroutine-early': 'goroutines',
  heap: 'memory in use',
  mutex: 'waits caused by a held lock',
  block: 'time blocked',
  cpu: 'processor time',
} as const;
const weights = {
  goroutine: 1,
  'goroutine-early': 1,
  heap: 1,
  mutex: 1,
  block: 0.7,
  cpu: 1,
} as const;

/** Growth of a function as evidence for the service whose work it is. */
export function profileEvidence(growths: readonly Growth[], given: Case): readonly Finding[] {
  const owner = ownerOf(given);
  const clients = connectionUsers(given);
  const begunBy = creatorsOf(given);
  return growths
    .filter(({ strength }) => strength > 0)
    .slice(0, 20)
    .map((growth) => {
      const users = isStandard(growth.function) && isConnection(growth.function) ? clients : [];
      const service = owner([
        growth.function,
        ...growth.callers,
        ...begunBy(growth.function),
        ...users,
      ]);
      // Frames of Go alone say that something grew, and little of whose it is.
      const weight =
        weights[growth.kind] * (isStandard(growth.function) && users.length === 0 ? 0.5 : 1);
      return {
        source: 'profiles' as const,
        service,
        internal: true,
        points: pointsOf(growth.strength, weight),
        about: aboutOf[growth.kind],
        metric: undefined,
        function: callerOf(growth) ?? growth.function,
        callers: growth.callers.map(plainFunction),
        says: sentence(growth, users),
      };
    });
}
/** Own functions by the last part of their name, as operations of spans are often called: `main.(*app).charge` for `charge`. */
export function functionsByName(given: Case): (operation: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { base, fault } of given.profiles)
    for (const profile of [base, fault])
      for (const name of profile?.places.keys() ?? [])
        if (!isStandard(name)) names.set(shortName(name).toLowerCase(), plainFunction(name));
  return (operation) => names.get(operationName(operation));
}
/** `POST /orders` → `orders`; `package.Service/Method` → `method`. */
const operationName = (operation: string): string =>
  shortName(operation.replace(/^.*[\s/]/, '')).toLowerCase();
/** Who began the goroutines that run a function, and who began those: three steps back. */
function creatorsOf(given: Case): (name: string) => readonly string[] {
  const creator = new Map<string, string>();
  for (const { stack, createdBy } of given.goroutines)
    if (createdBy !== undefined)
      for (const name of stack)
        if (!isStandard(name)) creator.set(plainFunction(name), plainFunction(createdBy));
  return (name) => {
    const chain: string[] = [];
    for (let at = creator.get(name); at !== undefined && chain.length < 3; at = creator.get(at))
      chain.push(at);
    return chain;
  };
}
function sentence(growth: Growth, users: readonly string[]): string {
  const { kind, unit, base, fault, stacks } = growth;
  // Where they stand is what they wait for: the deepest function of Go that is not of its scheduler.
  const at = stacks[0]?.stack.find((name) => !/^(runtime|internal|sync)[./]/.test(name));
  const waits = kind === 'goroutine' && at !== undefined && at !== growth.function;
  const below = callerOf(growth);
  return [
    `${words[kind]}: ${amountOf(fault, unit)} in ${growth.function}, was ${amountOf(base, unit)}`,
    ...(waits ? [`they stand in ${at}`] : []),
    ...(below === undefined ? [] : [`called by ${below}`]),
    ...(growth.growing ? ['growing'] : []),
    ...(users.length > 0 ? [`connections that ${users.slice(0, 3).join(', ')} opens`] : []),
  ].join('; ');
}
/** A library's own function says what it waits for; whose call that was says the first function of another module, the program's own if there is one. */
function callerOf({ function: name, stacks }: Growth): string | undefined {
  const others = stacks[0]?.stack.filter((one) => isOf(one, name)) ?? [];
  return others.find((one) => packageOf(one) === 'main') ?? others[0];
}
function isOf(name: string, library: string): boolean {
  const module = (of: string): string => packageOf(of).split('/').slice(0, 3).join('/');
  return packageOf(library).includes('.') && !isStandard(name) && module(name) !== module(library);
}
/** The goroutines that Go's HTTP client keeps per connection run beside whoever opened it. */
const isConnection = (name: string): boolean => /^net\/http\.\(\*persistConn\)/.test(name);
/** Own functions that call the HTTP client, in any profile of either side. */
function connectionUsers(given: Case): readonly string[] {
  const stacks = given.profiles.flatMap(({ base, fault }) =>
    [...(base?.samples ?? []), ...(fault?.samples ?? [])].map(({ stack }) => stack),
  );
  const users = stacks.flatMap((stack) => {
    const at = stack.findLastIndex((name) => /^net\/http\.\(\*(Client|Transport)\)/.test(name));
    return at < 0 ? [] : stack.slice(at + 1).filter((name) => !isStandard(name));
  });
  return [...new Set(users.map(plainFunction))].slice(0, 20);
}
/**
 * Whose work a function is: a service whose spans have an operation of that name, on the way from it to the goroutine's beginning; of a process that is
 * one service, that one.
 */
function ownerOf(given: Case): (functions: readonly string[]) => string {
  const operations = new Map<string, Map<string, number>>();
  for (const { service, operation } of given.spans) {
    const name = operationName(operation);
    const of = operations.get(name) ?? new Map<string, number>();
    of.set(service, (of.get(service) ?? 0) + 1);
    operations.set(name, of);
  }
  const names = [...new Set(given.metrics.map(({ service }) => service))];
  const whole = given.entry ?? names[0] ?? '';
  return (functions) => {
    for (const name of functions) {
      const of = operations.get(shortName(name).toLowerCase());
      if (of === undefined) continue;
      const [first] = [...of].sort((a, b) => b[1] - a[1]);
      if (first !== undefined) return first[0];
    }
    return whole;
  };
}
