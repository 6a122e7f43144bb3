import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useReading } from './reading.tsx';
import { SourceLinks } from './source-links.tsx';

/** A glossary term whose explanation opens in place; plain text when the scenario does not explain it. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const entry = useReading().explain(id);
  if (!entry) return <>{children ?? id}</>;
  return (
    <DialogTrigger>
      <Button className="link term">{children ?? entry.term}</Button>
      <Popover className="popover" placement="top">
        <Dialog aria-label={entry.term}>
          <strong>{entry.term}</strong>
          <p>{entry.text}</p>
          {entry.sources.length > 0 && (
            <p className="sources">
              <SourceLinks sources={entry.sources} />
            </p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
