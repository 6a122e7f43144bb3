import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../../words/say.ts';

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  /** A sheet along the right edge instead of a box in the middle. */
  drawer?: boolean;
  children: ReactNode;
}

/** A modal dialog: focus is kept inside, Escape and a click beside it close it, focus goes back to where it was. */
export function ModalDialog({ title, isOpen, onClose, drawer = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className={drawer ? 'backdrop drawer' : 'backdrop'}
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog">
        <AriaDialog className="dialog-inner">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <button type="button" className="btn plain small" onClick={onClose}>
              {say('dialog.close')}
            </button>
          </div>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
