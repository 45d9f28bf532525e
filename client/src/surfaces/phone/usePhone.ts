import { useEffect, useState } from 'react';
import { openPhone, type Phone } from '../../net/openPhone.ts';

/** The phone's side of a session, open for as long as the page shows it; null without a code, and for a moment at first. */
export function usePhone(code: string | null): Phone | null {
  const [phone, setPhone] = useState<Phone | null>(null);
  useEffect(() => {
    if (!code) return undefined;
    const opened = openPhone(code);
    setPhone(opened);
    return () => {
      opened.close();
      setPhone(null);
    };
  }, [code]);
  return phone;
}
