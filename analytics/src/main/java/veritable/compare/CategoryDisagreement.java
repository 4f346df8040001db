package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Mention;
import veritable.claim.Statement;

/**
 * Reports describe a technology under headings that sort it into categories which exclude each
 * other.
 *
 * <p>It is asked of technologies only whose field has such categories: a file system stands with
 * containers and with virtual machines by right. The nearest heading decides, or the one above it
 * where that names the technology itself; recommendations and passing words do not count, nor does
 * a report that itself sorts the technology into several. Always a warning. Details: {@code
 * categories}, the ids of those in {@code categories.csv}.
 */
final class CategoryDisagreement implements Rule {
    /** What a report takes a technology for, and where. */
    private record Sorted(Side side, String category, String heading, List<Statement> statements) {}

    @Override
    public String id() {
        return "category-disagreement";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        if (comparison.statements().size() < 2) {
            return findings;
        }
        Categories categories = Categories.standard();
        Wording wording = new Wording(comparison);
        for (Subject subject : comparison.subjects()) {
            if (subject.sides().size() > 1 && categories.areOf(subject.technology().domain())) {
                check(subject, categories, wording).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(Subject subject, Categories categories, Wording wording) {
        Groups<String, Sorted> byCategory = new Groups<>();
        for (Side side : subject.sides()) {
            Optional<Sorted> sorted = sort(side, subject.technology().domain(), categories);
            if (sorted.isPresent()) {
                byCategory.add(sorted.get().category(), sorted.get());
            }
        }
        List<String> opposed = new ArrayList<>();
        for (String one : byCategory.all().keySet()) {
            for (String other : byCategory.all().keySet()) {
                if (categories.exclude(one, other)) {
                    opposed.add(one);
                    break;
                }
            }
        }
        return opposed.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(subject, byCategory, opposed, wording));
    }

    private Finding finding(
            Subject subject,
            Groups<String, Sorted> byCategory,
            List<String> opposed,
            Wording wording) {
        List<String> texts = new ArrayList<>();
        Map<Integer, Evidence> evidence = new TreeMap<>();
        for (String category : opposed) {
            List<Side> sides = new ArrayList<>();
            for (Sorted sorted : byCategory.of(category)) {
                Side side = sorted.side();
                sides.add(side);
                evidence.put(
                        side.report(),
                        new Evidence(side.source(), sorted.heading(), sorted.statements()));
            }
            String heading = byCategory.of(category).get(0).heading();
            texts.add("“" + heading + "” (" + wording.reports(sides) + ")");
        }
        return new Finding(
                id(),
                severity(),
                subject.name(),
                "category-disagreement.message",
                List.of(subject.name(), Wording.some(texts, 6)),
                List.copyOf(evidence.values()),
                Details.of("categories", String.join(", ", opposed)));
    }

    /** The most special of the categories a report names, if none of them excludes another. */
    private static Optional<Sorted> sort(Side side, String domain, Categories categories) {
        String special = "";
        String headingOfIt = "";
        List<Statement> places = new ArrayList<>();
        for (Statement statement : describing(side)) {
            String heading = heading(statement, side.name());
            Optional<String> category = categories.of(heading);
            if (category.isEmpty() || !categories.fits(category.get(), domain)) {
                continue;
            }
            if (!special.isEmpty() && categories.exclude(category.get(), special)) {
                return Optional.empty();
            }
            if (special.isEmpty() || categories.isWithin(category.get(), special)) {
                if (!category.get().equals(special)) {
                    special = category.get();
                    headingOfIt = heading;
                    places.clear();
                }
                places.add(statement);
            }
        }
        return special.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sorted(side, special, headingOfIt, places));
    }

    /**
     * The nearest heading that is not about the technology alone. What stands further out is too
     * far off: Kubernetes under "Virtualization › Confidential computing" is not virtualization.
     */
    private static String heading(Statement statement, String technology) {
        String[] headings = statement.section().split(" › ");
        String name = Subjects.fold(technology);
        for (int i = headings.length - 1; i >= 0; i--) {
            if (!Subjects.fold(headings[i]).contains(name)) {
                return headings[i];
            }
        }
        return "";
    }

    /** The statements that are about the technology, not just name it. */
    private static List<Statement> describing(Side side) {
        List<Statement> all = new ArrayList<>();
        for (Claim claim : side.claims()) {
            all.addAll(claim.statements());
        }
        for (Mention mention : side.mentions()) {
            all.add(mention.statement());
        }
        List<Statement> describing = new ArrayList<>();
        for (Statement statement : all) {
            if (statement.kind() != Statement.Kind.RECOMMENDATION && side.isAbout(statement)) {
                describing.add(statement);
            }
        }
        return describing;
    }
}
