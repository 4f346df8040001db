package veritable.claim;

import java.util.Optional;
import veritable.version.VersionSet;

/**
 * Something that a report says is new about a subject, and what follows from it.
 *
 * @param subject the technology's canonical name, or what the report calls it
 * @param topic the bullet's own head (性能优化), or empty
 * @param text what is new
 * @param impact what follows (影响), or empty
 */
public record Update(
        String subject,
        Optional<VersionSet> versions,
        String topic,
        String text,
        String impact,
        Statement statement) {}
