// Builds everything that the services and cluster suites need, before the first test and outside of any timeout. `--list` prints the names.
import { suiteTools, toolFolder } from './toolchain.mjs';

const began = Date.now();
for (const [i, name] of suiteTools.entries()) {
  if (process.argv.includes('--list')) {
    console.log(name);
    continue;
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`tool ${i + 1} of ${suiteTools.length} after ${seconds} s: ${name}`);
  console.log(`  ${toolFolder(name)}`);
}
