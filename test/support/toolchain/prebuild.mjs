// Builds everything that the services and cluster suites need, before the first test and outside of any timeout. `--list` prints the names;
// SLUICE_SUITES (test files, with spaces) leaves out what only other suites need.
import { suiteTools, toolFolder } from './toolchain.mjs';

const began = Date.now();
const tools = suiteTools(process.env.SLUICE_SUITES?.split(' '));
for (const [i, name] of tools.entries()) {
  if (process.argv.includes('--list')) {
    console.log(name);
    continue;
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`tool ${i + 1} of ${tools.length} after ${seconds} s: ${name}`);
  console.log(`  ${toolFolder(name)}`);
}
