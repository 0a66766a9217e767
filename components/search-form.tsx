import { searchPath } from '@/lib/urls';

/** The one field of the search page. It is a form: an address with `?q=` is what it sends. */
export function SearchForm() {
  return (
    <form action={searchPath} id="recherche" className="mt-6 max-w-text">
      <label htmlFor="mots" className="font-sans text-sm font-semibold">
        Mot, nom ou lieu
      </label>
      <div className="search-field mt-2">
        <input
          type="search"
          id="mots"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          aria-describedby="nombre-de-resultats"
        />
        <button type="submit">Chercher</button>
      </div>
    </form>
  );
}
