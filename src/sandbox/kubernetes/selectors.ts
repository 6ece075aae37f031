import { type ApiObject, at, text } from './objects.ts';
import { badRequest } from './status-error.ts';

/** Label selector of the query string: `a=b,c!=d,e in (f,g),h,!i`. */
export function labelMatcher(
  selector: string,
): (labels: Readonly<Record<string, string>>) => boolean {
  const tests = split(selector).map(requirement);
  return (labels) => tests.every((test) => test(labels));
}
function split(selector: string): string[] {
  return selector
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
type Test = (labels: Readonly<Record<string, string>>) => boolean;
function requirement(part: string): Test {
  const set = /^([^\s!=]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(part);
  if (set !== null) {
    const [, key = '', operator, list = ''] = set;
    const values = list.split(',').map((value) => value.trim());
    return operator === 'in'
      ? (labels) => key in labels && values.includes(labels[key] ?? '')
      : (labels) => !(key in labels) || !values.includes(labels[key] ?? '');
  }
  const equality = /^([^\s!=]+)\s*(==|=|!=)\s*([^\s]*)$/.exec(part);
  if (equality !== null) {
    const [, key = '', operator, value = ''] = equality;
    return operator === '!='
      ? (labels) => labels[key] !== value
      : (labels) => labels[key] === value;
  }
  const existence = /^(!?)([\w./-]+)$/.exec(part);
  if (existence === null) throw badRequest(`unable to parse requirement: ${part}`);
  const [, no, key = ''] = existence;
  return no === '!' ? (labels) => !(key in labels) : (labels) => key in labels;
}

/** Field selector: equality on a path, `metadata.name=x,status.phase!=Running`. */
export function fieldMatcher(selector: string): (object: ApiObject) => boolean {
  const tests = split(selector).map((part) => {
    const match = /^([\w.]+)(==|=|!=)(.*)$/.exec(part);
    if (match === null) throw badRequest(`invalid field selector: ${part}`);
    const [, path = '', operator, value = ''] = match;
    const names = path.split('.');
    const last = names.pop() ?? '';
    return (object: ApiObject) =>
      (text(at(object, ...names)[last]) === value) === (operator !== '!=');
  });
  return (object) => tests.every((test) => test(object));
}
