package veritable.compare;

import java.util.List;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * One kind of inconsistency. A rule is one file beside this one and one line in {@link
 * Rules#standard()}; its words are in the labels of this package.
 */
public interface Rule {
    /** Kebab case, stable: it stands in files, exit gates and decisions. */
    String id();

    /** The highest severity that its findings have. */
    Severity severity();

    /**
     * Everything of this kind in the comparison, in a stable order. The comparison has no findings
     * yet.
     */
    List<Finding> check(Comparison comparison);

    /** The rule's name for people: {@code Conflicting versions}. */
    default String title(Language language) {
        return Labels.of(Rule.class, language).text("rule." + id() + ".title");
    }

    /** One sentence on what it finds and how much that matters. */
    default String meaning(Language language) {
        return Labels.of(Rule.class, language).text("rule." + id() + ".meaning");
    }
}
