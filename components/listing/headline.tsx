interface HeadlineProps {
  readonly text: string;
}

/** A name like « J-CAT », which no line may break. */
const UNBREAKABLE = /(\p{Lu}-\p{Lu}+)/u;

/** A headline whose short names hold together, without any character that a search would not find. */
export function Headline({ text }: HeadlineProps) {
  return text.split(UNBREAKABLE).map((part) =>
    UNBREAKABLE.test(part) ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
