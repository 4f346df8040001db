package veritable.kernel.eval;

import java.util.Comparator;

/**
 * What may become a proposal.
 *
 * @param name that is compared with what was typed
 * @param text that is put in its place
 */
record Candidate(
        String name,
        String text,
        String kind,
        String signature,
        Origin origin,
        boolean fits,
        boolean poor) {
    /** Where it is from: the closer the better. */
    enum Origin {
        SCOPE,
        MEMBER,
        TYPE,
        KEYWORD,
        OBJECT,
        ELSEWHERE
    }

    static Candidate of(String text, String kind, String signature, Origin origin) {
        return new Candidate(text, text, kind, signature, origin, false, false);
    }

    static Comparator<Candidate> bestFirst(String typed) {
        return Comparator.comparing((Candidate each) -> Matching.of(typed, each.name))
                .thenComparing(each -> each.poor)
                .thenComparing(each -> each.origin == Origin.OBJECT)
                .thenComparing(each -> each.origin == Origin.ELSEWHERE)
                .thenComparing(each -> !each.fits)
                .thenComparing(Candidate::origin)
                .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Candidate::text)
                .thenComparing(Candidate::signature);
    }
}
