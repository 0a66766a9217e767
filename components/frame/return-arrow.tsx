interface ReturnArrowProps {
  /** Height and placing, in the size of the text around it; without it, its parent decides. */
  readonly className?: string;
}

/** The mark of the site: hang up, call back. Decorative, so hidden from screen readers. */
export function ReturnArrow({ className }: ReturnArrowProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 26 22"
      width="26"
      height="22"
      className={className ? `arrow ${className}` : 'arrow'}
    >
      <path d="M10 2 3 9l7 7M3 9h14a5.5 5.5 0 0 1 0 11h-4" strokeWidth="3.2" />
    </svg>
  );
}
