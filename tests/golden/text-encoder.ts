/** The bare JavaScript shells have no TextEncoder; the hash needs one. UTF-8, as the standard says. */
class Utf8Encoder {
  encode(text: string): Uint8Array {
    const escaped = encodeURIComponent(text);
    const bytes: number[] = [];
    for (let k = 0; k < escaped.length; k++) {
      const percent = escaped[k] === '%';
      bytes.push(percent ? Number.parseInt(escaped.slice(k + 1, k + 3), 16) : escaped.charCodeAt(k));
      if (percent) k += 2;
    }
    return new Uint8Array(bytes);
  }
}

if (!('TextEncoder' in globalThis)) Object.assign(globalThis, { TextEncoder: Utf8Encoder });
