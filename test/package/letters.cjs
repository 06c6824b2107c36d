// The integrator's own code that its suites test: it leans on the package.
const { calculateDeadline, needsMediationCertificate } = require('send-dispute-timescales')

exports.appealDeadline = (noticeSentOn) => calculateDeadline('appeal.lodge', { noticeSentOn })
exports.letter = (noticeSentOn, dispute) =>
  `Appeal by ${exports.appealDeadline(noticeSentOn).dueOn}${needsMediationCertificate(dispute) ? ', with a certificate' : ''}.`
