/**
 * One spelling for each address: brokers of Java write IPv6 out (`fd00:10:244:0:0:0:0:a`), dual-stack sockets write IPv4 inside of IPv6
 * (`::ffff:10.0.0.1`), URLs bracket it, links add a zone; a pod's own is short. What is no address is returned as it is, in lower case.
 */
export function normalAddress(given: string): string {
  const text = given.trim().toLowerCase().replace(/^\//, '');
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text;
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bracketed)?.[1] ?? bracketed;
  const bare = withPort.replace(/%.*$/, '');
  const four = fourOf(bare);
  if (four !== undefined) return four.join('.');
  const groups = groupsOf(bare);
  if (groups === undefined) return bare;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (!mapped) return groups.map((group) => group.toString(16)).join(':');
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}
function fourOf(text: string): readonly number[] | undefined {
  const parts = /^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? text.split('.').map(Number) : [];
  return parts.length === 4 && parts.every((part) => part <= 255) ? parts : undefined;
}
/** The eight groups of an IPv6 address; undefined when it is none. */
function groupsOf(text: string): readonly number[] | undefined {
  if (!/^[0-9a-f:.]+$/.test(text) || !text.includes(':')) return undefined;
  const sides = text.split('::');
  if (sides.length > 2) return undefined;
  const [head, tail] = [sideOf(sides[0] ?? ''), sideOf(sides[1] ?? '')];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1) return missing === 0 ? head : undefined;
  return missing < 1 ? undefined : [...head, ...Array<number>(missing).fill(0), ...tail];
}
function sideOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    const four = fourOf(part);
    if (four !== undefined) {
      const [a = 0, b = 0, c = 0, d = 0] = four;
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-f]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
