import type { Sample } from './sample.ts';

/** What changed its broker since the last look: what was asked then and now does not hold together. */
export function movesSeen(topic: string): (sample: Sample) => readonly string[] {
  const leaders = new Map<number, string>();
  let coordinator: number | undefined;
  return ({ coordinator: { id }, topic: { partitions } }) => {
    const words: string[] = [];
    if (coordinator !== undefined && coordinator !== id)
      words.push(`the coordinator of the group moved from broker ${coordinator} to ${id}`);
    coordinator = id;
    // One without a leader has none for a moment: the offsets of it are not known meanwhile.
    for (const { index, leader } of partitions.filter((one) => one.leader !== '')) {
      const before = leaders.get(index) ?? leader;
      if (before !== leader)
        words.push(`the leader of ${topic}/${index} moved from ${before} to ${leader}`);
      leaders.set(index, leader);
    }
    return words;
  };
}
