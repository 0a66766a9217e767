interface PullQuoteProps {
  readonly text: string;
}

/** Words of the article drawn large, for the eye alone: who hears the page hears them in their place. */
export function PullQuote({ text }: PullQuoteProps) {
  return (
    <p aria-hidden="true" className="pull-quote">
      {text}
    </p>
  );
}
