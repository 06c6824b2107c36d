// Stand-in until the words are public.
export { actorLabel, explainEntry, kindLabel, limitLabel, stateLabel, whyEntry } from '../words/index'
