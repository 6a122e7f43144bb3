import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface ExplanationProps {
  /** What it explains, for screen readers. */
  label: string;
  /** The button it stands beside, and gives the focus back to. */
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** A few words in place, beside the button that asked for them; Escape and a click elsewhere close it. */
export function Explanation({ label, trigger, onClose, children }: ExplanationProps) {
  return (
    <Popover
      className="popover"
      placement="top"
      isOpen
      triggerRef={trigger}
      onOpenChange={open => {
        if (!open) onClose();
      }}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  );
}
