// Where the records of a store and their digests stand, by the number of the article. Numbers follow the order of ids, so that the names and
// the order of files decide nothing.

export type ArticlePlaces = {
  /** Place and length of each record. */
  readonly records: Float64Array
  /** Place of each digest, and the lengths of its halves. */
  readonly digests: Float64Array
}
export type DigestPlace = { readonly at: number; readonly event: number; readonly name: number }
type Place = { readonly at: number; readonly length: number; readonly digest: DigestPlace }

/** Places as they are met; of the ids each is given once. */
export class PlaceList {
  readonly #ids: string[] = []
  readonly #places: Place[] = []

  push(id: string, place: Place): void {
    this.#ids.push(id)
    this.#places.push(place)
  }

  inOrder(): ArticlePlaces {
    const order = this.#ids.map((_, n) => n).sort((a, b) => ((this.#ids[a] ?? '') < (this.#ids[b] ?? '') ? -1 : 1))
    const places = order.flatMap(n => this.#places[n] ?? [])
    return {
      records: Float64Array.from(places.flatMap(({ at, length }) => [at, length])),
      digests: Float64Array.from(places.flatMap(({ digest: { at, event, name } }) => [at, event, name])),
    }
  }
}
