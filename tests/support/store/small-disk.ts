import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempFolder } from '../temp-folder.ts';

/** A file system in memory that holds no more than it is told to. */
export interface SmallDisk {
  readonly folder: string;
  /** Gives it another size, in KiB, with what is on it. */
  resize(kibibytes: number): void;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives the room back that `fill` took. */
  empty(): void;
  remove(): void;
}

/** Why no small disk can be had here; undefined when it can: only root may mount. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux mounts a file system in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a file system';
  const place = tempFolder();
  const mounted = mount(place.folder, 'size=16k');
  if (mounted) unmount(place.folder);
  place.remove();
  return mounted ? undefined : 'this machine lets nobody mount a file system';
}

/** Mounts one; it is taken away with `remove`. */
export function smallDisk(kibibytes: number): SmallDisk {
  const place = tempFolder();
  if (!mount(place.folder, `size=${kibibytes}k`)) throw new Error('The disk cannot be mounted');
  const filler = path.join(place.folder, 'filler');
  return {
    folder: place.folder,
    resize: (size) => {
      if (!mount(place.folder, `remount,size=${size}k`)) throw new Error('No other size');
    },
    fill: () => {
      // Half of what fits, again and again, so that the last page goes too.
      for (let bytes = 64 * 1024 * 1024; bytes >= 4096;) {
        try {
          writeFileSync(filler, Buffer.alloc(bytes, 1), { flag: 'a' });
        } catch {
          bytes /= 2;
        }
      }
    },
    empty: () => {
      rmSync(filler, { force: true });
    },
    remove: () => {
      unmount(place.folder);
      place.remove();
    },
  };
}

function mount(folder: string, options: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  return status === 0;
}

/** At once, also while a log is still open on it. */
function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
}
