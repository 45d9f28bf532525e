/** How long it sounds, in seconds. */
const LENGTH = 0.8;
/** A machine without speakers may never say that it is ready; in milliseconds. */
const READY_WITHIN = 1_500;

/** Plays a tone without a file: two notes, soft at both ends. False where this browser or machine has no sound. */
export async function playTone(): Promise<boolean> {
  try {
    const context = new AudioContext();
    await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, READY_WITHIN))]);
    if (context.state !== 'running') {
      void context.close();
      return false;
    }
    const tone = context.createOscillator();
    const volume = context.createGain();
    const now = context.currentTime;
    tone.frequency.setValueAtTime(523, now);
    tone.frequency.setValueAtTime(784, now + LENGTH / 2);
    volume.gain.setValueAtTime(0, now);
    volume.gain.linearRampToValueAtTime(0.3, now + 0.03);
    volume.gain.setValueAtTime(0.3, now + LENGTH - 0.15);
    volume.gain.linearRampToValueAtTime(0, now + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.addEventListener('ended', () => void context.close());
    tone.start();
    tone.stop(now + LENGTH);
    return true;
  } catch {
    return false;
  }
}
