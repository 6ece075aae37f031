import { UsageError } from '../errors.ts';
import { line, shown } from './text.ts';
import type { InputType } from './type.ts';

/** http(s) URL; plain http only to loopback unless `allowHttp`. Credentials in the URL are refused. */
export const url = (allowHttp = false): InputType<string> => ({
  words: 'URL',
  form: { kind: 'url' },
  read: (value, name) => {
    const trimmed = line(2000).read(value, name);
    let parsed: URL;
    try {
      parsed = new URL(trimmed);
    } catch (cause) {
      throw new UsageError(`${shown(trimmed)} is not a URL.`, { input: name, cause });
    }
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
      throw new UsageError(`Its scheme is ${parsed.protocol} and not https.`, { input: name });
    if (parsed.username !== '' || parsed.password !== '')
      throw new UsageError('It holds credentials.', {
        input: name,
        fix: 'Pass them in the input made for them, from a secret.',
      });
    if (
      parsed.protocol === 'http:' &&
      !allowHttp &&
      !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(parsed.hostname)
    )
      throw new UsageError('Plain http sends data unprotected.', {
        input: name,
        fix: 'Use https, or set `allow-http: true` for an address inside your network.',
      });
    return trimmed.replace(/\/+$/, '');
  },
});
