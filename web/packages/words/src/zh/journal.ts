export const journal = {
  title: '存证',
}
