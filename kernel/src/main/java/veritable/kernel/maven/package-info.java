/**
 * Resolves dependencies by Maven's own resolver. Read {@link veritable.kernel.maven.MavenResolver}
 * first. May import {@code magic}; loaded by a loader of its own, together with the resolver.
 */
@NullMarked
package veritable.kernel.maven;

import org.jspecify.annotations.NullMarked;
