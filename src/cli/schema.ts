// corroborate schema: the JSON Schema of a record, or of all of them.
import { UserError } from '../run/user-error.ts'
import { isPublishedName, jsonSchema, PUBLISHED, type PublishedName } from '../schema/json-schema.ts'
import { DONE } from './exit-status.ts'
import { writeOut } from './output.ts'

export async function schemaCommand(name: string | undefined): Promise<number> {
  const names = Object.keys(PUBLISHED) as PublishedName[]
  if (name !== undefined && !isPublishedName(name))
    throw new UserError(`There is no record "${name}". Give one of ${names.join(', ')}.`)
  const schema = name === undefined ? Object.fromEntries(names.map(each => [each, jsonSchema(each)])) : jsonSchema(name)
  await writeOut(`${JSON.stringify(schema, null, 2)}\n`)
  return DONE
}
