/** Reads a printed pack as a person does: its pages by their titles, its tables cell by cell, its formulas with a pencil. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const wordsIn = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** The page with this title. */
export function pageOf(html: string, title: string): string {
  const found = html
    .split('<section>')
    .slice(1)
    .find(page => wordsIn(/<h2>(.*?)<\/h2>/.exec(page)?.[1] ?? '') === title);
  if (found === undefined) throw new Error(`no page "${title}"`);
  return found;
}

/** The rows of a page's tables of this class, head first, a text a cell. */
export function rowsOf(page: string, name: string): string[][] {
  const tables = [...page.matchAll(/<table class="([^"]*)">(.*?)<\/table>/gs)].filter(
    ([, classes]) => classes === name,
  );
  return tables.flatMap(([, , inside]) =>
    [...inside!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<(td|th)[^>]*>(.*?)<\/\1>/gs)].map(([, , cell]) => wordsIn(cell!)),
    ),
  );
}

/** "−3" and "+2" as numbers. */
export const numberIn = (text: string): number => Number(text.replace('−', '-').replace('+', ''));

/** A formula of the score form, "max(0, 6 − [8]) × [7] ÷ 15", worked out with what stands in the boxes. */
export function worked(formula: string, boxes: ReadonlyMap<number, number>): number {
  const signs = formula.match(/\d+|\[\d+\]|max|min|[-−+×÷(),]/g) ?? [];
  let at = 0;
  const take = (): string => signs[at++] ?? '';
  const value = (): number => {
    const sign = take();
    if (sign === 'max' || sign === 'min') {
      take();
      const first = sum();
      take();
      const second = sum();
      take();
      return sign === 'max' ? Math.max(first, second) : Math.min(first, second);
    }
    if (sign === '(') {
      const inside = sum();
      take();
      return inside;
    }
    if (!sign.startsWith('[')) return Number(sign);
    const box = boxes.get(Number(sign.slice(1, -1)));
    if (box === undefined) throw new Error(`${formula}: nothing stands in box ${sign}`);
    return box;
  };
  const product = (): number => {
    let result = value();
    while (signs[at] === '×' || signs[at] === '÷')
      result = take() === '×' ? result * value() : Math.floor(result / value());
    return result;
  };
  const sum = (): number => {
    let result = product();
    while (signs[at] === '+' || signs[at] === '−') result = take() === '+' ? result + product() : result - product();
    return result;
  };
  return sum();
}
