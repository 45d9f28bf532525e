// Five soft taps, as the stops fall: made here, so that there is no file to fetch. Less than a second.

/** In seconds: from one tap to the next, as the stops fall, and how long each is heard. */
const BEAT = 0.15;
const RINGS = 0.28;
/** In hertz: a fifth up in five steps, the last one home. */
const TAPS = [392, 440, 494, 523, 587];
const LOUDNESS = 0.22;

/** Plays it once; calls back when the last tap has died away. */
export function chime(context: AudioContext, done: () => void): void {
  const now = context.currentTime;
  TAPS.forEach((frequency, tap) => {
    const from = now + tap * BEAT;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + 0.012);
    gain.gain.exponentialRampToValueAtTime(0.001, from + RINGS);
    const oscillator = context.createOscillator();
    oscillator.type = 'triangle';
    oscillator.frequency.value = frequency;
    oscillator.connect(gain).connect(context.destination);
    if (tap === TAPS.length - 1) oscillator.addEventListener('ended', done);
    oscillator.start(from);
    oscillator.stop(from + RINGS);
  });
}
