// classify: which dispute is it, and is a mediation certificate needed.
import { classifyDecision, type Dispute, explainClassification } from 'send-dispute-timescales'
import { type AddCommand, dayOf, toJson } from '../io'
import { listOption } from '../options'
import { write } from '../output'

export const addClassify: AddCommand = (program, io) => {
  program
    .command('classify')
    .description('say what follows from a disputed decision: appeal, certificate, mediation')
    .requiredOption('--kind <kind>', 'what was decided, such as refusal-to-assess or plan-content')
    .addOption(listOption('--sections', 'sections', 'for plan-content: the sections in dispute, such as B,F,I'))
    .addOption(listOption('--recommendations', 'what', 'health, social-care or both'))
    .option('--detained', 'the child or young person is detained')
    .option('--decided-on <date>', 'the day of the decision', dayOf('--decided-on'))
    .option('--json', 'print the record')
    .action(async ({ json, ...dispute }: Dispute & { json?: true }) => {
      const classification = classifyDecision(dispute)
      await write(io.stdout, json ? toJson(classification) : `${explainClassification(classification).join('\n')}\n`)
    })
}
