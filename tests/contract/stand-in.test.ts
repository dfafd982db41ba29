/** The contract over the desktop app's IPC. */
import { prepareStandIn } from '../helpers/stand-in/prepare-stand-in.ts';
import { createStandInPipe } from '../helpers/stand-in-pipe.ts';
import { describeContract } from './contract-suite.ts';

describeContract('stand-in IPC', createStandInPipe(prepareStandIn()));
