/**
 * What GitHub's runner does with `::add-mask::` (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#masking-a-value-in-a-log),
 * where there is no such runner: the command is never shown, and neither is its value from then on. undefined = show nothing.
 */
export function lineMask(): (line: string) => string | undefined {
  const secrets = new Set<string>();
  return (line) => {
    const found = /^::add-mask::(.*)$/.exec(line.trim())?.[1];
    if (found !== undefined) {
      const secret = decoded(found).trim();
      if (secret !== '') secrets.add(secret);
      return undefined;
    }
    // The longest first: a secret may hold another one.
    return [...secrets]
      .sort((a, b) => b.length - a.length)
      .reduce((shown, secret) => shown.replaceAll(secret, '***'), plain(line));
  };
}
const command = /^::(error|warning|notice|debug|group|endgroup)(?: ([^:]*))?::(.*)$/;
/** A command for the runner as a person reads it: `error: title: text`, line breaks and all. */
function plain(line: string): string {
  const [, name, properties = '', text = ''] = command.exec(line.trim()) ?? [];
  if (name === undefined) return line;
  if (name === 'endgroup') return '';
  if (name === 'group') return decoded(text);
  const title = decoded(/title=([^,]*)/.exec(properties)?.[1] ?? '')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  return `${name}: ${title === '' ? '' : `${title}: `}${decoded(text)}`;
}
const decoded = (value: string): string =>
  value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
