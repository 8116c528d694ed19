import { makeCell } from '../../rpc/cell.ts';

/** Whether sounds are on; follows the person's preference. */
export const soundsOn = makeCell(true);

export type ScanSound = 'ok' | 'wrong' | 'unknown';

/** Pitch and length of each tone: up for right, low and long for wrong, twice for unknown. */
const tunes: Readonly<Record<ScanSound, readonly (readonly [hertz: number, seconds: number])[]>> = {
  ok: [
    [880, 0.06],
    [1320, 0.09],
  ],
  wrong: [[196, 0.34]],
  unknown: [
    [392, 0.11],
    [392, 0.11],
  ],
};

let context: AudioContext | undefined;

/** Plays the sound of a scan, made here and now: no sound files. Silent when sounds are off. */
export function playScanSound(sound: ScanSound): void {
  if (!soundsOn.get()) return;
  context ??= new AudioContext();
  let at = context.currentTime;
  for (const [hertz, seconds] of tunes[sound]) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = sound === 'wrong' ? 'square' : 'sine';
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.12, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + seconds);
    at += seconds + 0.05;
  }
}
