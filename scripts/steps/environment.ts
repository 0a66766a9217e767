import { type Environment, EnvironmentError, readEnvironment } from '../../lib/site/environment';

/** Reads the environment, or says every fault of it and ends the command with exit code 1. */
export function environmentOrExit(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
