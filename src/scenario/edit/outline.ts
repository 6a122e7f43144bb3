/** What a scenario's text consists of, for a list to jump from. Read from the lines, so that broken text has one too. */
export interface OutlineEntry {
  /** The key as written. */
  key: string;
  /** 0 for sections, 1 for what stands in them. */
  depth: 0 | 1;
  /** Offset of its line in the text. */
  from: number;
}

const SECTION = /^([A-Za-z][\w-]*):/;
const ENTRY = /^ {2}([A-Za-z][\w-]*):/;
const ITEM = /^ {2}- \{? *(?:id|title|date|text): *([^,#}]+)/;

/** Sections in order, with the keys and list items two spaces deep inside them. */
export function outlineOf(text: string): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const section = SECTION.exec(line)?.[1];
    const inside = ENTRY.exec(line)?.[1] ?? ITEM.exec(line)?.[1]?.trim();
    if (section) entries.push({ key: section, depth: 0, from });
    else if (inside) entries.push({ key: inside.replace(/^["']|["']$/g, ''), depth: 1, from });
    from += line.length + 1;
  }
  return entries;
}
