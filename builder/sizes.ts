/** Bytes of a text, as it is and compressed. */
interface Sizes {
  raw: number;
  gzip: number;
  /** Undefined where the browser can't compress by brotli. */
  brotli?: number;
}

/** Counts the bytes of a text, by the browser's own compressors. */
export async function countBytes(text: string): Promise<Sizes> {
  const blob = new Blob([text]);
  const brotli = await compress(blob, 'brotli');
  return {
    raw: blob.size,
    gzip: (await compress(blob, 'gzip'))!,
    ...(brotli !== undefined && { brotli }),
  };
}

async function compress(blob: Blob, format: string): Promise<number | undefined> {
  let stream;
  try {
    // TypeScript knows no brotli yet. https://compression.spec.whatwg.org/#supported-formats
    stream = new CompressionStream(format as CompressionFormat);
  } catch {
    return undefined;
  }
  return (await new Response(blob.stream().pipeThrough(stream)).arrayBuffer()).byteLength;
}
