/** The contract straight into the backend. */
import { openInProcess } from '../helpers/pipes.ts';
import { describeContract } from './contract-suite.ts';

describeContract('in process', openInProcess);
