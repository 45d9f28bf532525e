import { useEffect, useState } from 'react';

/** Lets quick changes settle before they are spoken, in milliseconds. */
const SETTLE = 600;

/** The one place that speaks to screen readers: empty at first, then the newest text, once it has stood a moment. */
export function LiveRegion({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), SETTLE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
