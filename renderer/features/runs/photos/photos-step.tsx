import { IconCamera, IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { PhotoDialog } from './photo-dialog.tsx';
import { Photo } from './photo.tsx';
import { mayTakePhotos, photoPhases } from './photo-phase.ts';
import type { PhotoPhase } from './photo-phase.ts';
import css from './photos.module.css';
import contentCss from '../step/step-content.module.css';
import { useHandsOn } from '../step/use-hands-on.ts';

/** The photographs before, during and after, each known by its hash (DW-13). */
export function PhotosStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const [taking, setTaking] = useState<PhotoPhase | null>(null);
  const hands = useHandsOn(order, ['staging', 'dispatched', 'executing', 'executed']);
  const isOpen = hands && mayTakePhotos(order);
  return (
    <>
      <p className={contentCss['help']}>{t('page.run.photos.help')}</p>
      {photoPhases.map((phase) => {
        const ofPhase = order.photos.filter((photo) => photo.phase === phase);
        return (
          <section key={phase} className={css['phase']}>
            <header className={css['phaseHead']}>
              <h3 className={contentCss['subtitle']}>{t(`page.run.photos.${phase}`)}</h3>
              {isOpen && (
                <ActionButton
                  label={t('page.run.photo')}
                  icon={<IconCamera size={18} aria-hidden="true" />}
                  onRun={() => {
                    setTaking(phase);
                  }}
                />
              )}
            </header>
            {ofPhase.length === 0 ? (
              <p className={css['none']}>
                <IconPhotoOff size={20} aria-hidden="true" /> {t('page.run.photos.none')}
              </p>
            ) : (
              <ul className={css['grid']}>
                {ofPhase.map((photo) => (
                  <Photo key={photo.sha256} orderId={order.id} photo={photo} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {taking !== null && (
        <PhotoDialog
          order={order}
          phase={taking}
          onClose={() => {
            setTaking(null);
          }}
        />
      )}
    </>
  );
}
