import { lazy, Suspense } from 'react';
import type { DialogProps } from './modal.tsx';

const ModalDialog = lazy(() => import('./modal.tsx').then(module => ({ default: module.ModalDialog })));

/** A modal dialog (see modal.tsx), whose machinery is fetched when the first one opens. */
export function Dialog(props: DialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <ModalDialog {...props} />
    </Suspense>
  );
}
