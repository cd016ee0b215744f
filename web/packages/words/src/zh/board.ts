export const board = {
  title: '全局',
}
