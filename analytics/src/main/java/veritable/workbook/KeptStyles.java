package veritable.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Cell styles taken over from the workbook that is written again. Each gets its number when it is
 * first asked for, and what it looks like when all styles are there.
 */
final class KeptStyles {
    private static final int TEXT = 49;
    private static final int FIRST_OWN_FORMAT = 164;

    private record Wanted(int style, boolean isQuoted, boolean isText) {}

    private final XmlTree prior;
    private final XSSFWorkbook workbook;
    private final Map<Wanted, Integer> numbers = new LinkedHashMap<>();
    private final List<XmlTree> conditional = new ArrayList<>();
    private int conditionalBefore = -1;

    KeptStyles(XmlTree prior, XSSFWorkbook workbook) {
        this.prior = prior;
        this.workbook = workbook;
    }

    /**
     * The number of the style here.
     *
     * @param style its number there
     * @param quoted whether the text begins like a formula
     * @param text whether what is typed must stay text
     */
    int of(int style, boolean quoted, boolean text) {
        return numbers.computeIfAbsent(
                new Wanted(style, quoted, text),
                none -> (int) workbook.createCellStyle().getIndex());
    }

    /** The number of a style of conditional formats here; all of ours must be made before. */
    int conditional(int style) {
        if (conditionalBefore < 0) {
            conditionalBefore = workbook.getStylesSource()._getDXfsSize();
        }
        List<XmlTree> all = prior.within("dxfs");
        conditional.add(
                style >= 0 && style < all.size() ? all.get(style).copy() : XmlTree.of("dxf"));
        return conditionalBefore + conditional.size() - 1;
    }

    /** The part that holds all styles, with those taken over. */
    byte[] into(byte[] part) throws IOException {
        XmlTree styles = XmlTree.read(new ByteArrayInputStream(part));
        List<XmlTree> xfs = styles.within("cellXfs");
        List<XmlTree> there = prior.within("cellXfs");
        numbers.forEach(
                (wanted, number) -> {
                    if (wanted.style() < there.size()) {
                        xfs.set(number, taken(there.get(wanted.style()), wanted, styles));
                    }
                });
        conditional.forEach(each -> group(styles, "dxfs").add(each));
        for (String group : List.of("numFmts", "fonts", "fills", "borders", "dxfs")) {
            styles.find(group).ifPresent(it -> it.set("count", it.children().size()));
        }
        prior.find("colors").ifPresent(colors -> palette(styles, colors));
        return styles.document();
    }

    private XmlTree taken(XmlTree xf, Wanted wanted, XmlTree styles) {
        XmlTree made = xf.copy();
        made.set("fontId", index(styles, "fonts", xf.number("fontId", 0)));
        made.set("fillId", index(styles, "fills", xf.number("fillId", 0)));
        made.set("borderId", index(styles, "borders", xf.number("borderId", 0)));
        made.set("numFmtId", format(styles, xf.number("numFmtId", 0), wanted.isText()));
        made.set("xfId", 0);
        for (String part : List.of("Font", "Fill", "Border", "NumberFormat", "Alignment")) {
            made.set("apply" + part, 1);
        }
        if (wanted.isQuoted()) {
            made.set("quotePrefix", 1);
        }
        return made;
    }

    /** Where a font, fill or border stands here; it is added if it does not yet. */
    private int index(XmlTree styles, String group, int there) {
        List<XmlTree> all = prior.within(group);
        if (there < 0 || there >= all.size()) {
            return 0;
        }
        List<XmlTree> here = group(styles, group).children();
        int at = here.indexOf(all.get(there));
        if (at < 0) {
            here.add(all.get(there).copy());
        }
        return at < 0 ? here.size() - 1 : at;
    }

    private int format(XmlTree styles, int there, boolean text) {
        if (text || there < FIRST_OWN_FORMAT) {
            return text ? TEXT : there;
        }
        Optional<String> code =
                prior.within("numFmts").stream()
                        .filter(each -> each.number("numFmtId", 0) == there)
                        .map(each -> each.get("formatCode"))
                        .findFirst();
        if (code.isEmpty() || code.get().equals("@") || code.get().equals("General")) {
            return code.filter("@"::equals).isPresent() ? TEXT : 0;
        }
        int next = FIRST_OWN_FORMAT;
        XmlTree formats = group(styles, "numFmts");
        for (XmlTree each : formats.children()) {
            if (each.get("formatCode").equals(code.get())) {
                return each.number("numFmtId", 0);
            }
            next = Math.max(next, each.number("numFmtId", 0) + 1);
        }
        formats.add(XmlTree.of("numFmt").set("numFmtId", next).set("formatCode", code.get()));
        return next;
    }

    /** A part of the styles; number formats come first, styles of conditions at the end. */
    private static XmlTree group(XmlTree styles, String name) {
        Optional<XmlTree> found = styles.find(name);
        if (found.isPresent()) {
            return found.get();
        }
        XmlTree made = XmlTree.of(name);
        styles.children().add(name.equals("numFmts") ? 0 : styles.children().size(), made);
        return made;
    }

    /** Colours by number mean what they meant there. */
    private static void palette(XmlTree styles, XmlTree colors) {
        if (styles.find("colors").isEmpty()) {
            styles.add(colors.copy());
        }
    }
}
