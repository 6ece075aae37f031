// `sluice` from the sources, as a process of its own: node test/support/source-cli.mjs check saga --example.
import { readTypeScript } from '../../scripts/typescript.mjs';

readTypeScript();
const { runCli } = await import('../../src/cli/main.ts');
process.exitCode = await runCli(process.argv.slice(2));
