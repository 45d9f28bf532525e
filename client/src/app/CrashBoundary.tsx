// What somebody sees when our own code fails: never a blank page.
import { Component, type ReactNode } from 'react';
import { Crashed } from './Crashed.tsx';

type Props = { readonly children: ReactNode };

export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
