package veritable.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The conditional formats of the sheet of decisions, when it is written again. */
final class KeptConditions {
    private static final List<String> AFTER =
            List.of("dataValidations", "hyperlinks", "printOptions", "pageMargins");

    private final XmlTree prior;
    private final Notices notices;
    private final Map<Integer, Integer> conditional = new LinkedHashMap<>();

    /**
     * @param prior the sheet as it was
     */
    KeptConditions(XmlTree prior, Notices notices) {
        this.prior = prior;
        this.notices = notices;
    }

    /** What conditional formats look like; after all of ours are made. */
    void prepare(KeptStyles styles) {
        for (XmlTree format : prior.all("conditionalFormatting")) {
            for (XmlTree rule : format.all("cfRule")) {
                int style = rule.number("dxfId", -1);
                if (style >= 0) {
                    conditional.computeIfAbsent(style, styles::conditional);
                }
            }
        }
    }

    /** Those of the reviewer and those of ours that were there, as they are now; then new ones. */
    void write(XmlTree sheet, RowMoves moves, String name) {
        List<XmlTree> kept = new ArrayList<>();
        List<XmlTree> added = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (XmlTree format : prior.all("conditionalFormatting")) {
            moved(format, moves, name).ifPresent(kept::add);
            format.all("cfRule").forEach(rule -> rules.add(formula(rule)));
        }
        for (XmlTree ours : sheet.all("conditionalFormatting")) {
            ours.children().removeIf(rule -> rules.contains(formula(rule)));
            sheet.children().remove(ours);
            if (!ours.children().isEmpty()) {
                added.add(ours);
            }
        }
        rank(added, rank(kept, 1));
        kept.addAll(added);
        int at = 0;
        while (at < sheet.children().size() && !AFTER.contains(sheet.children().get(at).name())) {
            at++;
        }
        sheet.children().addAll(at, kept);
    }

    private static String formula(XmlTree rule) {
        return rule.find("formula").map(XmlTree::text).orElse("").replace(" ", "");
    }

    private Optional<XmlTree> moved(XmlTree format, RowMoves moves, String name) {
        String cells = moves.ranges(format.get("sqref"));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int shift = RowMoves.top(cells) - RowMoves.top(format.get("sqref"));
        XmlTree moved = XmlTree.of(format.name()).set("sqref", cells);
        for (XmlTree rule : format.all("cfRule")) {
            XmlTree made = XmlTree.of("cfRule");
            rule.attributes().forEach(made::set);
            int style = rule.number("dxfId", -1);
            if (style >= 0) {
                made.set("dxfId", conditional.getOrDefault(style, 0));
            }
            boolean whole = true;
            for (XmlTree part : rule.children()) {
                if (part.name().equals("formula")) {
                    Optional<String> formula = shifted(part.text(), shift, moves);
                    whole &= formula.isPresent();
                    made.add(
                            new XmlTree(
                                    "formula",
                                    new LinkedHashMap<>(),
                                    List.of(),
                                    formula.orElse("")));
                } else {
                    made.add(part.copy());
                }
            }
            if (whole) {
                moved.add(made);
            } else {
                notices.add(Notices.Kind.NOT_KEPT, name, 1);
            }
        }
        return moved.children().isEmpty() ? Optional.empty() : Optional.of(moved);
    }

    private static Optional<String> shifted(String formula, int shift, RowMoves moves) {
        return MovedFormula.of(
                formula,
                (row, isAbsolute) ->
                        isAbsolute ? moves.row(row, true) : OptionalInt.of(row + shift));
    }

    /** Numbers the rules anew, in the order they had; says which number is next. */
    private static int rank(List<XmlTree> formats, int first) {
        List<XmlTree> rules = new ArrayList<>();
        formats.forEach(each -> rules.addAll(each.all("cfRule")));
        rules.sort(Comparator.comparingInt(rule -> rule.number("priority", Integer.MAX_VALUE)));
        int rank = first;
        for (XmlTree rule : rules) {
            rule.set("priority", rank++);
        }
        return rank;
    }
}
