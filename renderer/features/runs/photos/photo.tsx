import { IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { formatInstant } from '../../../i18n/dates.ts';
import { useLocale } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import type { Order } from '../../../ui/orders/order.ts';
import css from './photos.module.css';

/** One photograph with its name, who took it and when, and its hash (DW-13). */
export function Photo(props: {
  readonly orderId: string;
  readonly photo: Order['photos'][number];
}): ReactNode {
  const { orderId, photo } = props;
  const { locale } = useLocale();
  const frame = useRef<HTMLLIElement>(null);
  const isSeen = useSeen(frame);
  return (
    <li ref={frame} className={css['photo']}>
      {isSeen ? (
        <Picture orderId={orderId} photo={photo} />
      ) : (
        <span className={css['blank']}>
          <IconPhoto size={32} aria-hidden="true" />
        </span>
      )}
      <span className={css['name']}>{photo.name}</span>
      <span className={css['taken']}>
        {photo.takenBy}, {formatInstant(photo.takenAt, locale)}
      </span>
      <code className={css['hash']} title={photo.sha256}>
        {photo.sha256.slice(0, 8)} … {photo.sha256.slice(-8)}
      </code>
    </li>
  );
}

/** The bytes come one photograph at a time, and only of those that come into sight. */
function Picture(props: {
  readonly orderId: string;
  readonly photo: Order['photos'][number];
}): ReactNode {
  const { orderId, photo } = props;
  const bytes = useCall('orders.photo', { orderId, sha256: photo.sha256 });
  if (bytes.data === undefined) {
    const Icon = bytes.isError ? IconPhotoOff : IconPhoto;
    return (
      <span className={css['blank']}>
        <Icon size={32} aria-hidden="true" />
      </span>
    );
  }
  const { mediaType, contentBase64 } = bytes.data;
  return (
    <img
      src={`data:${mediaType};base64,${contentBase64}`}
      alt={photo.name}
      className={css['picture']}
    />
  );
}

/** True from the first moment that the element is near the visible part of the page. */
function useSeen(frame: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame, isSeen]);
  return isSeen;
}
