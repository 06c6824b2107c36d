// The language that the site is built in. Another language is another file like this one.
import { english } from '../calculator/english'

export const words = english
