import { assertNever } from '../../../src/errors.ts';
import type { InputRow } from '../../../src/inputs/table.ts';
import type { InputForm } from '../../../src/inputs/type.ts';

/** What no input takes: control characters, and more than the runner would pass on. */
const everywhere = ['a\u0000b', 'a\u001b[31mb', 'a\u202eb', 'x'.repeat(1_000_001)];
/** Values that the input must refuse, made from its form: beyond each bound, of another type, too long, and empty where it is required. */
export const badValues = ({ type, fallback }: InputRow<unknown>): readonly string[] => [
  ...(fallback === undefined ? ['', ' \n '] : []),
  ...ofForm(type.form),
  ...everywhere,
];
/** Values at each bound, which it must take. */
export function boundValues({ type: { form } }: InputRow<unknown>): readonly string[] {
  switch (form.kind) {
    case 'whole number':
    case 'number':
      return [`${form.min}`, `${form.max}`];
    case 'percent':
      return [`${form.min}`, `${form.max}`, `${form.max}%`, `${form.min} %`];
    case 'duration':
      return [`${form.minMs}ms`, `${form.maxMs}ms`];
    case 'choice':
      return form.options;
    case 'boolean':
      return ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'];
    case 'text':
    case 'pattern':
    case 'url':
    case 'yaml':
    case 'json':
      return [];
    default:
      return assertNever(form);
  }
}
function ofForm(form: InputForm): readonly string[] {
  switch (form.kind) {
    case 'text':
      return form.lines === 'many' ? [] : ['a\nb', 'x'.repeat(form.maxLength + 1)];
    case 'pattern':
      return [...noNames, 'x'.repeat(form.maxLength + 1)].filter(
        (value) => !form.pattern.test(value.trim()),
      );
    case 'whole number':
      return [`${form.min - 1}`, `${form.max + 1}`, ...noNumbers, '1.5', '0x10', '1e3'];
    case 'number':
      return [...justOutside(form), ...noNumbers, '0x10'];
    case 'percent':
      return [...justOutside(form), ...noNumbers, '10 MB', '10%%', '1e1'];
    case 'duration':
      return [
        ...(form.minMs > 0 ? [`${form.minMs - 1}ms`] : []),
        `${form.maxMs + 1}ms`,
        ...['90', '0', '-1s', '10 parsecs', '1d', 'soon', '1s ms', 'NaN', '999999h'],
      ];
    case 'boolean':
      return ['yes', 'no', '1', '0', 'on', 'tRUE', 'maybe', 'null'];
    case 'choice':
      return ['none-of-these', ...form.options.map((option) => `${option}x`), '__proto__'];
    case 'url':
      return [
        ...['prometheus', '//host', 'ftp://x.y', 'file:///etc/passwd', 'https://user:pass@x.y'],
        ...['https://', 'http://a b', `https://x.y/${'x'.repeat(2000)}`],
      ];
    case 'yaml':
      return [
        ...noYaml,
        ...(form.holds === 'list' ? noLists : noMaps).filter(
          (value) => form.values === undefined || value !== '{nonsense: 1}',
        ),
      ];
    case 'json':
      return ['not json', '[]', '1', 'null', '{"schema":"x"}', '{"__proto__":{}}', '{'];
    default:
      return assertNever(form);
  }
}
const justOutside = ({ min, max }: { readonly min: number; readonly max: number }) => [
  `${min - 1}`,
  `${min - 1e-9}`,
  `${max + 1e-6}`,
  `${max + 1}`,
];
const noNumbers = ['ten', 'NaN', 'Infinity', '-Infinity', '1 s', '1,5', '9e99', '--1', 'true'];
const noNames = [
  ...['Shop', '-a', 'a b', 'a/../b', '../../etc', '/etc/passwd', '..', ' , ,', '__proto__'],
  ...['a b c!', '<img>', '$(id)', 'a\nb', 'ä'],
];
const noYaml = ['{a: [', '"', '{a: 1, a: 2}', '[{__proto__: {a: b}}]', '{__proto__: {a: b}}'];
const noMaps = ['- a', 'a', '1', '{constructor: {a: b}}', '{nonsense: 1}', '{a: {b: {c: d}}}'];
const noLists = ['{a: b}', 'a', '1', '[1]', '[[a]]', '[{nonsense: 1}]', '[null]'];
