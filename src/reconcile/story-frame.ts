// What the folder knows of one story: with this and its own records, a story is looked at by itself, in any thread.

export type StoryFrame = {
  readonly id: string
  /** The numbers of its articles, ascending. */
  readonly articles: Int32Array
  /** Of each article: articles of one number report one event beyond doubt, whatever days they date it to. */
  readonly cores: Int32Array
  /** The entities of all names of its articles, article by article, each in the order of `chainsOf`. */
  readonly entities: Int32Array
  /** How many outlets it is told by, as far as outlets are known. */
  readonly outlets: number
  /** Keys of the standing facts that it and other stories speak of. */
  readonly standing: readonly string[]
}
