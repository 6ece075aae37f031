/** The body of an answer as text, cut off while it is read: what `fetch` unpacks is counted unpacked, so that a small gzip cannot become a large text. */
export async function boundedText(
  response: Response,
  limitBytes: number,
): Promise<{ readonly text: string; readonly whole: boolean }> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  if (response.body === null) return { text: '', whole: true };
  for await (const part of response.body as AsyncIterable<Uint8Array>) {
    const room = limitBytes - bytes;
    parts.push(part.byteLength > room ? part.subarray(0, room) : part);
    bytes += part.byteLength;
    // Leaving the loop cancels the stream.
    if (bytes > limitBytes) break;
  }
  return { text: Buffer.concat(parts).toString('utf8'), whole: bytes <= limitBytes };
}
