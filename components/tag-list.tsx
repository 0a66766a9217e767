interface TagListProps {
  readonly tags: readonly string[];
}

/** The topics of the article. */
export function TagList({ tags }: TagListProps) {
  return (
    <section aria-labelledby="sujets" className="label mt-8">
      <h2 id="sujets" className="font-semibold">
        Sujets
      </h2>
      <ul className="inline-list text-soft">
        {tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
      </ul>
    </section>
  );
}
