import { createContext, type ReactNode, useContext } from 'react';
import { say } from '../../words/say.ts';

/** Opens the rulebook at a paragraph ("3.7"), or at its start; explains a glossary term in place. */
export interface Reading {
  openRule(rule?: string): void;
  openGlossary(term?: string): void;
  /** The scenario's explanation of a term, or null. */
  explain(term: string): { term: string; text: string; sources: { title: string; url: string }[] } | null;
}

const closed: Reading = { openRule: () => undefined, openGlossary: () => undefined, explain: () => null };

export const ReadingContext = createContext<Reading>(closed);

export const useReading = (): Reading => useContext(ReadingContext);

/** "3.7" as a button that opens that paragraph of the rulebook. */
export function RuleLink({ rule, children }: { rule: string; children?: ReactNode }) {
  const reading = useReading();
  return (
    <button type="button" className="link rule" onClick={() => reading.openRule(rule)}>
      {children ?? say('rule.name', { rule })}
    </button>
  );
}
