/**
 * The ref of a foot that stays in view. It tells the styles how tall the foot is (`--foot`), so that what gets the focus
 * comes out from behind it. With letters so large that it would take half the window it stays in view no longer
 * (`[data-tall]`): there has to be room for what it belongs to.
 */
export function stickyFoot(foot: HTMLElement | null): (() => void) | undefined {
  if (!foot) return undefined;
  const { style } = document.documentElement;
  const measure = () => {
    const height = foot.offsetHeight;
    const isTall = height > window.innerHeight / 2;
    foot.toggleAttribute('data-tall', isTall);
    style.setProperty('--foot', `${isTall ? 0 : height}px`);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(foot);
  window.addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', measure);
    style.removeProperty('--foot');
  };
}
