/** The first stop of the keyboard: straight to the content. */
export function SkipLink() {
  return (
    <a href="#contenu" className="skip-link">
      Aller au contenu
    </a>
  );
}
