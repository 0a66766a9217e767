const seconds = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * Does one part of a long work, and tells how long it took once it is done: « Recherche : 3,2 s ».
 * @param name of the part, in French, with its capital
 */
export async function phase<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const begin = performance.now();
  const result = await work();
  console.log(`${name} : ${seconds.format((performance.now() - begin) / 1000)} s`);
  return result;
}
