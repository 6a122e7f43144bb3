/** Reads docs/rules.md: "## 3. Capitals" opens a chapter, "- **3.7** …" is a paragraph, other lines introduce or go on. */

export interface Rulebook {
  intro: string;
  chapters: { number: string; title: string; intro: string }[];
  paragraphs: { id: string; chapter: string; text: string }[];
}

export function parseRules(markdown: string): Rulebook {
  const book: Rulebook = { intro: '', chapters: [], paragraphs: [] };
  /** Takes the next plain line: whatever was opened last. */
  let goOn = (line: string): void => {
    book.intro = joined(book.intro, line);
  };
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^## (\d+)\.\s+(.+)$/.exec(line);
    const numbered = /^- \*\*(\d+)\.(\d+)\*\*\s+(.+)$/.exec(line);
    if (heading) {
      const chapter = { number: heading[1], title: heading[2], intro: '' };
      book.chapters.push(chapter);
      goOn = more => {
        chapter.intro = joined(chapter.intro, more);
      };
    } else if (numbered) {
      const paragraph = { id: `${numbered[1]}.${numbered[2]}`, chapter: numbered[1], text: numbered[3] };
      book.paragraphs.push(paragraph);
      goOn = more => {
        paragraph.text = joined(paragraph.text, more);
      };
    } else if (line.trim() !== '' && !line.startsWith('# ')) goOn(line.trim());
  }
  return book;
}

const joined = (text: string, line: string): string => (text === '' ? line : `${text} ${line}`);
