// What findQuantities reads in a text, for tests.
import { findQuantities } from '../../../src/extract/quantities/index.ts'
import type { Draft, QuantityMention } from '../../../src/schema/index.ts'
import { read as documentOf } from '../../helpers/read.ts'

export const quantitiesOf = (text: string): Draft<QuantityMention>[] => findQuantities(documentOf(text))
