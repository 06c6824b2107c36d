// The core as a plain script: one global, for engines that hold the data. No clock, no Node, nothing later than ES2020.
export * from 'send-dispute-timescales'
export { answer } from './answer'
