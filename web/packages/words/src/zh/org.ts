export const org = {
  title: '组织与岗位',
}
