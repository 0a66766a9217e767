import type { Outline } from '@/lib/content/outline';

interface ContentsListProps {
  readonly headings: Outline['headings'];
}

/**
 * The parts of the article: beside the text on a wide screen, folded above it on a narrow one. A
 * checkbox folds it, not `<details>`: where the list is always shown, the box is gone, and nothing
 * is left to tell a screen reader that it is closed.
 */
export function ContentsList({ headings }: ContentsListProps) {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < 2) return null;
  return (
    <nav aria-labelledby="sommaire" className="font-sans text-sm leading-snug print:hidden">
      <p id="sommaire" className="font-semibold max-lg:sr-only">
        Sommaire
      </p>
      <input type="checkbox" id="montrer-sommaire" className="peer sr-only lg:hidden" />
      <label
        htmlFor="montrer-sommaire"
        className="flex justify-between border-y border-line py-3 font-semibold peer-checked:border-b-transparent peer-focus-visible:outline-2 peer-focus-visible:outline-accent lg:hidden"
      >
        Montrer le sommaire
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="w-3 fill-none stroke-current stroke-2"
        >
          <path d="m1 4 5 5 5-5" />
        </svg>
      </label>
      <ol className="hidden border-line peer-checked:block max-lg:border-b max-lg:pb-3 lg:mt-3 lg:block lg:border-t">
        {parts.map(({ id, text }) => (
          <li key={id} className="border-line lg:border-b">
            <a href={`#${id}`} className="block py-2 hover:text-accent hover:underline">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
