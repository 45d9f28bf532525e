import { useEffect, useState } from 'react';
import { openPhone, type Phone } from '../../net/openPhone.ts';

/** The phone's side of a session, open for as long as the page shows it; null for a moment at first. */
export function usePhone(code: string): Phone | null {
  const [phone, setPhone] = useState<Phone | null>(null);
  useEffect(() => {
    const opened = openPhone(code);
    setPhone(opened);
    return () => {
      opened.close();
      setPhone(null);
    };
  }, [code]);
  return phone;
}
