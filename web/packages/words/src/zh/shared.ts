export const field = {
  'fire-safety': '消防安全',
  'work-safety': '安全生产',
  'crime-tips': '扫黑与治安',
  'poverty-alleviation': '乡村振兴',
  'cadre-posting': '干部选派',
  'key-project': '重点项目',
  investment: '招商引资',
  'business-environment': '营商环境',
  innovation: '科技创新',
  environment: '生态环境',
  finance: '财政金融',
  'party-building': '党的建设',
  'public-service': '民生服务',
  other: '其他',
}

export const status = {
  'not-started': '未签收',
  'on-track': '正常',
  'near-due': '临期',
  behind: '滞后',
  overdue: '超期',
  waiting: '待核验',
  suspended: '暂停',
  'done-on-time': '按时办结',
  'done-late': '超期办结',
  cancelled: '已撤销',
  standing: '长期',
  noDate: '未定期限',
  dueToday: '今天到期',
  dueOn: '{day}到期',
  left: '剩 {n} 日',
  leftLong: '剩 {n} 个工作日',
  overBy: '超 {n} 日',
  overByLong: '超 {n} 个工作日',
}

export const stage = {
  ISSUED: '交办',
  UNDER_WAY: '在办',
  SUBMITTED: '提请核验',
  ACCEPTED: '待分管审定',
  CLOSED: '销号',
  CANCELLED: '撤销',
}

export const right = {
  CLERK: '督办员',
  ISSUER: '签发',
  VERIFIER: '核验',
  UNIT_DUTY: '单位承办',
  SPONSOR: '分管领导',
  READER: '查阅',
  ADMINISTRATOR: '系统管理',
}

export const unitKind = { ZONE: '全区', DEPARTMENT: '部门', SUBDISTRICT: '街道', OTHER: '其他' }
