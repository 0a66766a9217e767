/** Licences that an image may carry: the name shown to readers and the deed given to machines. */
export const LICENCES: Readonly<Record<string, { readonly url?: string }>> = {
  'CC0 1.0': { url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr' },
  'CC BY 4.0': { url: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
  'CC BY-SA 4.0': { url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr' },
  'Licence ouverte 2.0': {
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  'Domaine public': {},
  'Tous droits réservés': {},
};
