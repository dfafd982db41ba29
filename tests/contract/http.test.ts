/** The contract over the loopback host. */
import { openHttp } from '../helpers/pipes.ts';
import { describeContract } from './contract-suite.ts';

describeContract('HTTP', openHttp);
