/** A dialog that takes most of the window. */
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './modal.css';

export interface FullDialogProps {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FullDialog({ label, open, onClose, children }: FullDialogProps) {
  return (
    <ModalOverlay
      className="modal-veil"
      isOpen={open}
      isDismissable
      onOpenChange={(stillOpen) => {
        if (!stillOpen) onClose();
      }}
    >
      <Modal className="modal">
        <Dialog className="modal-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
