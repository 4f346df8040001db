package veritable.claim;

import veritable.technology.Technology;
import veritable.version.VersionSet;

/** A technology and its version in one text. {@code nameEnd} is -1 if the name stands elsewhere. */
record Pair(
        Technology technology,
        int nameStart,
        int nameEnd,
        VersionSpan span,
        VersionSet versions,
        Role role) {}
