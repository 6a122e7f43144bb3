import type { ReactNode, RefObject } from 'react';
import { Popover } from 'react-aria-components';

export interface BesideProps {
  /** The button it stands beside, and gives the focus back to. */
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

interface FrameProps extends BesideProps {
  placement: 'top' | 'bottom end';
  /** Its name, unless what stands in it is a dialog with a name of its own. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A small sheet beside the button that asked for it; Escape and a click elsewhere close it. */
export function Beside({ trigger, onClose, placement, label, className = '', children }: FrameProps) {
  return (
    <Popover
      className={`popover ${className}`}
      {...(label && { 'aria-label': label })}
      placement={placement}
      isOpen
      triggerRef={trigger}
      onOpenChange={open => {
        if (!open) onClose();
      }}
    >
      {children}
    </Popover>
  );
}
