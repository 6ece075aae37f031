const upload = 'actions/upload-artifact@a8a3f3ad30e3422c9c7b888a15615d19a852ae32 # v3.1.3';
const download = 'actions/download-artifact@9bc31d5ccc31df68ecc42ccf4149144866c47d8a # v3.0.2';

/**
 * A template with version 3 of the artifact actions, which GitHub Enterprise Server and Gitea take. Their version 4 keeps one archive a name, which a
 * job collects by a pattern; version 3 puts the files of several jobs under one name, and knows neither patterns nor these inputs.
 */
export const withOldArtifacts = (template: string): string =>
  template
    .replaceAll(/actions\/upload-artifact@[0-9a-f]{40} # v4[.\d]*/g, upload)
    .replaceAll(/actions\/download-artifact@[0-9a-f]{40} # v[.\d]+/g, download)
    .replaceAll(/^ +(overwrite|include-hidden-files|merge-multiple): true\n/gm, '')
    .replaceAll(/^( +)pattern: (\S.*?)(-\*)?$/gm, '$1name: $2')
    .replaceAll(
      /^( +name: sluice-(?!bundle|ledger).*stage\$\{\{ inputs\.stage \}\})-[\w-]+$/gm,
      '$1',
    );
