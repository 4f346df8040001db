package veritable.claim;

import java.util.List;
import veritable.report.Report;
import veritable.technology.Technologies;

/**
 * What a report says about versions, and the technologies it names without one; both in the order
 * of the report.
 */
public record Claims(List<Claim> claims, List<Mention> mentions) {
    public Claims {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }

    /** Reads them with the given technologies. */
    public static Claims in(Report report, Technologies technologies) {
        return new ClaimWalk(report, technologies, true).claims();
    }

    /** Reads the claims and no mentions: most texts hold no number, and need not be read then. */
    public static Claims withoutMentions(Report report, Technologies technologies) {
        return new ClaimWalk(report, technologies, false).claims();
    }
}
