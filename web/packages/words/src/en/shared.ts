export const field = {
  'fire-safety': 'Fire safety',
  'work-safety': 'Work safety',
  'crime-tips': 'Crime and order',
  'poverty-alleviation': 'Rural revival',
  'cadre-posting': 'Postings',
  'key-project': 'Key projects',
  investment: 'Investment',
  'business-environment': 'Business climate',
  innovation: 'Innovation',
  environment: 'Environment',
  finance: 'Finance',
  'party-building': 'Party building',
  'public-service': 'Public services',
  other: 'Other',
}

export const status = {
  'not-started': 'Not signed',
  'on-track': 'On track',
  'near-due': 'Near due',
  behind: 'Behind',
  overdue: 'Overdue',
  waiting: 'To verify',
  suspended: 'Suspended',
  'done-on-time': 'Done on time',
  'done-late': 'Done late',
  cancelled: 'Cancelled',
  standing: 'Standing',
  noDate: 'No date',
  dueToday: 'Due today',
  dueOn: 'Due {day}',
  left: '{n} d left',
  leftLong: '{n} working days left',
  overBy: '{n} d over',
  overByLong: '{n} working days over',
}

export const stage = {
  ISSUED: 'Issued',
  UNDER_WAY: 'Under way',
  SUBMITTED: 'Submitted',
  ACCEPTED: 'To confirm',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
}

export const right = {
  CLERK: 'Clerk',
  ISSUER: 'Issuer',
  VERIFIER: 'Verifier',
  UNIT_DUTY: 'Unit duty',
  SPONSOR: 'Sponsor',
  READER: 'Reader',
  ADMINISTRATOR: 'Administrator',
}

export const unitKind = { ZONE: 'Zone', DEPARTMENT: 'Department', SUBDISTRICT: 'Subdistrict', OTHER: 'Other' }
