import { Component } from 'react';
import type { ReactNode } from 'react';
import { BrokenPageNote } from './failure-note.tsx';

interface BoundaryState {
  readonly broken: boolean;
}

/** A page that breaks says so in its own place; the rest of the program goes on. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div style={{ padding: 32 }}>
        <BrokenPageNote />
      </div>
    );
  }
}
