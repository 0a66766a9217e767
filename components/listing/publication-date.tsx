interface PublicationDateProps {
  /** What the date is: « Publié le ». */
  readonly label: string;
  /** ISO 8601 with offset, given to machines as it is. */
  readonly iso: string;
  /** How it reads: `formatDay` or `formatDateTime`. */
  readonly format: (iso: string) => string;
}

/** A date in words that machines can read too. */
export function PublicationDate({ label, iso, format }: PublicationDateProps) {
  return (
    <span>
      {`${label} `}
      <time dateTime={iso}>{format(iso)}</time>
    </span>
  );
}
