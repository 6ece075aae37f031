// Judges that others use, on the same data as ours. Each answers per tick whether it would have failed the release.
export function references() {
  return [];
}
