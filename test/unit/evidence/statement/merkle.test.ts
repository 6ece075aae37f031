import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceRoot, treeHash } from '../../../../src/evidence/statement/merkle.ts';

// Test vectors of Certificate Transparency's reference implementation.
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
describe('the Merkle root', () => {
  test.each(roots.map((root, size) => ({ root, size })))(
    'of $size leaves is that of RFC 6962',
    ({ root, size }) => {
      expect(treeHash(leaves.slice(0, size)).toString('hex')).toBe(root);
    },
  );
  const files = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 12 }).filter((path) => !path.includes('\0')),
    fc.stringMatching(/^[0-9a-f]{64}$/),
    { maxKeys: 12 },
  );
  test('does not depend on the order in which files are named', () => {
    fc.assert(
      fc.property(files, (given) => {
        const other = Object.fromEntries(Object.entries(given).reverse());
        expect(evidenceRoot(other)).toBe(evidenceRoot(given));
      }),
      { numRuns: 50 },
    );
  });
  test('is another one when a file is changed, left out, renamed or swapped with another', () => {
    fc.assert(
      fc.property(files, (given) => {
        const root = evidenceRoot(given);
        for (const [path, hash] of Object.entries(given)) {
          const { [path]: _, ...others } = given;
          expect(evidenceRoot(others)).not.toBe(root);
          const flipped = `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
          expect(evidenceRoot({ ...others, [path]: flipped })).not.toBe(root);
          if (!Object.hasOwn(given, `${path}x`))
            expect(evidenceRoot({ ...others, [`${path}x`]: hash })).not.toBe(root);
        }
      }),
      { numRuns: 30 },
    );
  });
});
