export const meeting = {
  title: '来文受理',
}
