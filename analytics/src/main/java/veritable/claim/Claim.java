package veritable.claim;

import java.util.List;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/**
 * What one report says about one technology's version, and every place where it says so, in the
 * order of the report.
 */
public record Claim(
        Technology technology, VersionSet versions, Role role, List<Statement> statements) {
    public Claim {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a claim needs a place where it is made");
        }
    }

    /** The first place where the claim is made. */
    public Statement first() {
        return statements.get(0);
    }

    /**
     * What the version is to the reader at one of the places: a claim that is also recommended
     * keeps the role of its first place and is {@code RECOMMENDED} at that one.
     */
    public Role roleAt(Statement statement) {
        return statement.kind() == Statement.Kind.RECOMMENDATION && role == Role.CURRENT
                ? Role.RECOMMENDED
                : role;
    }
}
