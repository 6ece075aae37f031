/** Short words for operations of a history. */
export type Type = 'invoke' | 'ok' | 'fail' | 'info';
export const op = (process: number, type: Type, f: string, value: unknown = null) => ({
  process,
  type,
  f,
  value,
});
export const invoke = (process: number, f: string, value: unknown = null) =>
  op(process, 'invoke', f, value);
export const ok = (process: number, f: string, value: unknown = null) =>
  op(process, 'ok', f, value);
export const fail = (process: number, f: string, value: unknown = null) =>
  op(process, 'fail', f, value);
export const info = (process: number, f: string, value: unknown = null) =>
  op(process, 'info', f, value);
/** An invocation and its completion, one after the other. */
export const both = (
  process: number,
  type: 'ok' | 'fail' | 'info',
  f: string,
  value: unknown,
  asked: unknown = value,
) => [invoke(process, f, asked), op(process, type, f, value)];
