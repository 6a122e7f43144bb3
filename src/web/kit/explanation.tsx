import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components';
import { Beside, type BesideProps } from './beside.tsx';

interface ExplanationProps extends BesideProps {
  /** What it explains, for screen readers. */
  label: string;
  children: ReactNode;
}

/** A few words in place, beside the button that asked for them. */
export function Explanation({ label, children, ...beside }: ExplanationProps) {
  return (
    <Beside placement="top" {...beside}>
      <Dialog aria-label={label}>{children}</Dialog>
    </Beside>
  );
}
