export const notice = {
  title: '通知',
  unread: '未读 {n}',
  allRead: '全部记为已读',
  none: '没有通知',
  noneHint: '交办、退办、临期、待核验等与您岗位有关的变化会在这里告诉您。',
  isNew: '未读',
  line: '{what}：{about}',
}
