package veritable.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Role;
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
    private static final Comparator<Claim> BY_POINT =
            Comparator.comparing(claim -> claim.versions().point());

    public Side {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }

    /** Whether the report names a version. */
    public boolean isVersioned() {
        return !claims.isEmpty();
    }

    /** The claims of one role, in the order of the report. */
    public List<Claim> claims(Role role) {
        return claims.stream().filter(claim -> claim.role() == role).toList();
    }

    /**
     * The one claim that stands for the report where there is room for one only: the highest of the
     * first role it has, in the order current, recommended, minimum, planned, historical.
     */
    public Optional<Claim> stated() {
        for (Role role : Role.values()) {
            Optional<Claim> highest = claims(role).stream().max(BY_POINT);
            if (highest.isPresent()) {
                return highest;
            }
        }
        return Optional.empty();
    }

    /**
     * What the report says as evidence: its version and where it stands, else where it is named.
     */
    Evidence evidence() {
        return stated().map(
                        claim -> new Evidence(source, claim.versions().text(), claim.statements()))
                .orElseGet(
                        () ->
                                new Evidence(
                                        source,
                                        "",
                                        mentions.stream().map(Mention::statement).toList()));
    }
}
