package veritable.kernel.magic;

import veritable.kernel.api.Magic;

/** A magic whose arguments are Java, and completed as such. */
interface RunsJava extends Magic {}
