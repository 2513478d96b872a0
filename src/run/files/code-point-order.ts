// The order of code points, which is the order of UTF-8 bytes. `<` orders by UTF-16 units and differs beyond the BMP.

/** Negative, zero or positive, as `sort` wants it. `compareCodePoints('\ufffd', '😀') //=> -1` */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? Math.sign(x - y) : isSurrogate(x) ? 1 : -1
  }
  return Math.sign(a.length - b.length)
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff
