/** A dialog as large as its content. */
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import '../../ui/modal.css';
import './small-dialog.css';

export interface SmallDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A question that must be answered. */
  readonly alert?: boolean;
  readonly wide?: boolean;
  /** A click beside it does not close it. */
  readonly sticky?: boolean;
}

export function SmallDialog({
  title,
  open,
  onClose,
  children,
  alert = false,
  wide = false,
  sticky = false,
}: SmallDialogProps) {
  return (
    <ModalOverlay
      className="modal-veil"
      isOpen={open}
      isDismissable={!alert && !sticky}
      onOpenChange={(stillOpen) => {
        if (!stillOpen) onClose();
      }}
    >
      <Modal className={`modal small-modal ${wide ? 'wide' : ''}`}>
        <Dialog className="small-dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="small-dialog-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
