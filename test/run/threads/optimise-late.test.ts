import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { settingFor } from '../../../src/run/threads/optimise-late.ts'

test('a version of V8 is given a setting that it knows, an unknown version none', () => {
  expect(settingFor('11.3.244.8-node.38')).toMatch(/^--interrupt-budget=\d+$/)
  expect(settingFor('13.6.233.17-node.63')).toMatch(/^--invocation-count-for-turbofan=\d+$/)
  expect(settingFor('99.0.1')).toBeUndefined()
})

test('this version of V8 takes its setting without a complaint', () => {
  const setting = settingFor(process.versions.v8)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `require('node:v8').setFlagsFromString('${setting ?? '--no-opt'}')`],
    { encoding: 'utf8' },
  )
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})
