package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Role;
import veritable.claim.Statement;
import veritable.report.Source;

/**
 * What one report says about one technology.
 *
 * @param report the index of the report in {@link Comparison#sources()}
 * @param name of the technology
 * @param claims in the order of the report; empty if the technology is only named
 * @param mentions the places where it is named without a version, in the order of the report
 */
public record Side(
        int report, Source source, String name, List<Claim> claims, List<Mention> mentions) {
    public Side {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }

    // written out: a record's own is linked at run time, and goes through all claims
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Side side
                        && report == side.report
                        && name.equals(side.name)
                        && source.equals(side.source)
                        && claims.equals(side.claims)
                        && mentions.equals(side.mentions);
    }

    @Override
    public int hashCode() {
        return report * 31 + name.hashCode();
    }

    /** Whether the report names a version. */
    public boolean isVersioned() {
        return !claims.isEmpty();
    }

    /** The claims of one role, in the order of the report. */
    public List<Claim> claims(Role role) {
        List<Claim> some = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.role() == role) {
                some.add(claim);
            }
        }
        return some;
    }

    /** Those of one role that stand in words, and not only in example code. */
    List<Claim> said(Role role) {
        List<Claim> said = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.role() == role && !isExample(claim)) {
                said.add(claim);
            }
        }
        return said;
    }

    private static boolean isExample(Claim claim) {
        for (Statement statement : claim.statements()) {
            if (statement.kind() != Statement.Kind.CODE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The one claim that stands for the report where there is room for one only: the highest of the
     * first role it has, in the order current, recommended, minimum, planned, historical; one that
     * stands only in example code comes last.
     */
    public Optional<Claim> stated() {
        Claim stated = null;
        for (Claim claim : claims) {
            if (stated == null || isBefore(claim, stated)) {
                stated = claim;
            }
        }
        return Optional.ofNullable(stated);
    }

    private static boolean isBefore(Claim one, Claim other) {
        if (isExample(one) != isExample(other)) {
            return isExample(other);
        }
        int byRole = one.role().compareTo(other.role());
        return byRole < 0
                || byRole == 0 && one.versions().point().compareTo(other.versions().point()) > 0;
    }

    /** Whether the report covers the technology, and does not only name it in passing. */
    public boolean isCovered() {
        for (Mention mention : mentions) {
            if (isAbout(mention.statement())) {
                return true;
            }
        }
        return isVersioned();
    }

    /**
     * Whether a statement that names the technology is about it: a heading, a row or item of it, a
     * recommendation of it.
     */
    boolean isAbout(Statement statement) {
        return switch (statement.kind()) {
            case HEADING -> true;
            case TABLE, BULLET -> Subjects.begins(statement.quote(), Subjects.fold(name));
            case RECOMMENDATION -> !isBracketed(statement.quote());
            case PROSE, CODE -> false;
        };
    }

    private boolean isBracketed(String quote) {
        int at = quote.indexOf(name);
        int open = Math.max(quote.lastIndexOf('(', at), quote.lastIndexOf('（', at));
        int close = Math.max(quote.lastIndexOf(')', at), quote.lastIndexOf('）', at));
        return at > 0 && open > close;
    }

    /**
     * What the report says as evidence: its version and where it stands, else where it is named.
     */
    Evidence evidence() {
        Optional<Claim> stated = stated();
        if (stated.isPresent()) {
            return new Evidence(source, stated.get().versions().text(), stated.get().statements());
        }
        List<Statement> named = new ArrayList<>();
        for (Mention mention : mentions) {
            named.add(mention.statement());
        }
        return new Evidence(source, "", named);
    }
}
