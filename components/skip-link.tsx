/** The first stop of the keyboard: straight to the content. */
export function SkipLink() {
  return (
    <a
      href="#contenu"
      className="sr-only bg-paper font-sans focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:px-4 focus:py-2"
    >
      Aller au contenu
    </a>
  );
}
