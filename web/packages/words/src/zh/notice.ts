export const notice = {
  title: '通知',
}
