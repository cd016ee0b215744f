export const duties = {
  title: '我的事项',
  allPosts: '我的全部岗位合在一起',
  none: '眼下没有等您办的事',
  noneHint: '有新的交办、签收或核验，会出现在这里。',
  as: '以 {posts}',
  blocker: '卡点：{words}',
}
