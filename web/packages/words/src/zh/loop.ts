export const loop = {
  title: '督办台账',
}
