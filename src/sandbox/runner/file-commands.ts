/** The runner's file command format: `NAME<<DELIMITER`, lines, `DELIMITER`; or `NAME=VALUE`. */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block === null) {
      const at = line.indexOf('=');
      if (at > 0) values.set(line.slice(0, at), line.slice(at + 1));
      continue;
    }
    const end = lines.indexOf(block[2] ?? '', i + 1);
    if (end === -1) throw new Error(`file command ${block[1]} has no end`);
    values.set(block[1] ?? '', lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  return values;
}
