/** What HTML would run or load, read as a browser reads tags: for pages made of texts that strangers wrote. */

/** The tags our own pages for paper and our Markdown are made of. */
const HARMLESS =
  /^(?:html|head|meta|title|style|body|section|div|p|span|strong|em|code|h[1-6]|ul|ol|li|table|thead|tbody|tr|th|td|blockquote|pre|hr|a|button)$/;
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ADDRESS = /^(?:https?:\/\/|#)/;

/** Each tag that may do harm, as it stands; nothing for a page that only shows. */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  for (const [tag, , name = '', attributes = ''] of html.matchAll(TAG)) {
    if (!HARMLESS.test(name.toLowerCase())) found.push(tag);
    for (const [, key = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = values.find(each => each !== undefined) ?? '';
      const address = /^(?:href|src|srcdoc|action|formaction|data|xlink:href)$/i.test(key);
      if (/^on/i.test(key) || (address && !ADDRESS.test(value))) found.push(tag);
    }
  }
  // A page has one sheet of its own; a text that closed it, or opened another, would show here.
  if ((html.match(/<\/?style/gi) ?? []).length > 2) found.push('a second style sheet');
  return found;
}
