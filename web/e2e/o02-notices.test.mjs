import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOffice, settled, visit } from './office.mjs'

let unit
const office = openOffice(async () => {
  unit = await office.signIn('石桥街道主任岗')
})
const fresh = () => unit.locator('li.fresh')

test('a notice leads to what it tells of, and is read by that', async () => {
  await visit(unit, '/notices')
  const before = await fresh().count()
  assert.ok(before > 1)
  const told = await fresh().first().getByRole('link').innerText()
  await fresh().first().getByRole('link').click()
  await unit.waitForURL(/\/loops\/[0-9a-f-]{36}/)
  await settled(unit)
  assert.ok(told.includes(await unit.locator('h1').innerText()))
  await visit(unit, '/notices')
  assert.equal(await fresh().count(), before - 1)
})

test('all are marked as read at once', async () => {
  await visit(unit, '/notices')
  await unit.getByRole('button', { name: '全部记为已读' }).click()
  await unit.getByText('未读', { exact: true }).first().waitFor({ state: 'detached' })
  await visit(unit, '/notices')
  assert.equal(await fresh().count(), 0)
  assert.equal(await unit.getByRole('button', { name: '全部记为已读' }).count(), 0)
})
