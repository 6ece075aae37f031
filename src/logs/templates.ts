import { bodyOf } from './header.ts';
import { mask, wildcard } from './mask.ts';

export interface Template {
  readonly id: number;
  /** Words with `<*>` where lines differ. */
  readonly words: readonly string[];
  readonly count: number;
}
export interface TemplateOptions {
  /** Share of words that must be equal for a line to belong to a template. */
  readonly similarity: number;
  /** Children of one node of the tree; further words go the way of `<*>`. */
  readonly children: number;
  /** Templates in all; further lines go to the most similar one there is, or to number 0. */
  readonly templates: number;
  readonly lineLength: number;
  readonly words: number;
}
export const defaults: TemplateOptions = {
  similarity: 0.65,
  children: 100,
  templates: 50_000,
  lineLength: 4000,
  words: 200,
};
export interface Miner {
  /** The number of the line's template; the same number from its first line on. */
  add(line: string): number;
  template(id: number): Template | undefined;
  readonly size: number;
}
interface Group {
  readonly id: number;
  readonly level: string;
  words: string[];
  count: number;
}
interface Node {
  readonly children: Map<string, Node>;
  readonly groups: Group[];
}
const node = (): Node => ({ children: new Map(), groups: [] });

/**
 * Log lines to templates: Drain (He et al., ICWS 2017), a tree of fixed depth by number of words and first words, then the most similar template of the
 * leaf. Memory is bounded by the number of templates.
 */
export function templateMiner(asked: Partial<TemplateOptions> = {}): Miner {
  const options = { ...defaults, ...asked };
  const root = new Map<string, Node>();
  const groups: Group[] = [];
  // Most lines of a log are, masked, lines that were there before.
  const known = new Map<string, Group>();
  let knownLength = 0;
  const other: Group = { id: 0, level: '', words: [wildcard], count: 0 };
  groups.push(other);

  const find = (masked: string): Group => {
    const { level, words: body } = bodyOf(wordsOf(masked, options.words));
    const words = [...body];
    const leaf = leafOf(root, `${level} ${words.length}`, words, options.children);
    const near = nearest(leaf.groups, words, options.similarity);
    if (near !== undefined) {
      merge(near, words);
      return near;
    }
    if (groups.length > options.templates) return other;
    const made: Group = { id: groups.length, level, words, count: 0 };
    groups.push(made);
    leaf.groups.push(made);
    return made;
  };
  return {
    add(line) {
      const masked = mask(
        line.length > options.lineLength ? line.slice(0, options.lineLength) : line,
      );
      let group = known.get(masked);
      if (group === undefined) {
        group = find(masked);
        knownLength += masked.length;
        if (known.size >= 20_000 || knownLength > 4_000_000) {
          known.clear();
          knownLength = masked.length;
        }
        known.set(masked, group);
      }
      group.count += 1;
      return group.id;
    },
    template(id) {
      const group = groups[id];
      if (group === undefined || group.level === '') return group;
      return { id, count: group.count, words: [group.level, ...group.words] };
    },
    get size() {
      return groups.length;
    },
  };
}
function wordsOf(masked: string, most: number): string[] {
  const words = masked.split(/[ \t]+/, most + 1);
  if (words.length > most) words[most] = wildcard;
  return words.filter((word) => word !== '');
}
function leafOf(
  root: Map<string, Node>,
  key: string,
  words: readonly string[],
  children: number,
): Node {
  let at = root.get(key);
  if (at === undefined) {
    at = node();
    root.set(key, at);
  }
  for (const word of words.slice(0, 2)) at = childOf(at, word, children);
  return at;
}
function childOf(at: Node, word: string, children: number): Node {
  let key = word.includes(wildcard) ? wildcard : word;
  let child = at.children.get(key);
  if (child !== undefined) return child;
  if (key !== wildcard && at.children.size >= children) {
    key = wildcard;
    child = at.children.get(key);
    if (child !== undefined) return child;
  }
  const made = node();
  at.children.set(key, made);
  return made;
}
function nearest(
  groups: readonly Group[],
  words: readonly string[],
  similarity: number,
): Group | undefined {
  let best: Group | undefined;
  let most = -1;
  for (const group of groups) {
    let same = 0;
    let free = 0;
    for (let i = 0; i < words.length; i++)
      if (group.words[i] === words[i]) {
        if (words[i] === wildcard) free += 1;
        else same += 1;
      }
    // Places that are variable in both say nothing of what the line is about; a line of nothing else is like any other such line.
    const said = words.length - free;
    const share = said === 0 ? 1 : same / said;
    if (share > most) {
      most = share;
      best = group;
    }
  }
  return most >= similarity ? best : undefined;
}
function merge(group: Group, words: readonly string[]): void {
  for (let i = 0; i < words.length; i++) if (group.words[i] !== words[i]) group.words[i] = wildcard;
}
