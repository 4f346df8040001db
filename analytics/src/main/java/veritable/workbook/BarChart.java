package veritable.workbook;

import java.util.List;

/**
 * A native chart of horizontal bars, stacked when there are several series. Excel can edit it; its
 * numbers are those of cells.
 *
 * <p>Written as the part it is: the library's small schema has no {@code c:overlap}, without which
 * Excel staggers stacked bars. Everything has a colour of its own, since a viewer that finds no
 * theme shows none.
 *
 * @param sheet where the cells are
 * @param firstRow of the cells with the numbers; the names are in {@code nameColumn}, the heads of
 *     the series in the row above
 * @param names of the bars, from the top
 */
record BarChart(
        String title,
        String sheet,
        int firstRow,
        int nameColumn,
        List<String> names,
        List<Series> series) {
    /** The bars of one colour. */
    record Series(String name, int colour, int column, List<Integer> values) {
        Series {
            values = List.copyOf(values);
        }
    }

    private static final String NAMESPACES =
            "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    BarChart {
        names = List.copyOf(names);
        series = List.copyOf(series);
    }

    /** The chart part. */
    String xml() {
        Xml xml = Xml.document();
        xml.raw("<c:chartSpace ").raw(NAMESPACES).raw(">");
        xml.val("c:roundedCorners", "0");
        xml.raw("<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>");
        font(xml, "a:defRPr", 1200, true).raw("</a:pPr><a:r>");
        font(xml, "a:rPr", 1200, true).raw("<a:t>").text(title).raw("</a:t></a:r></a:p>");
        xml.raw("</c:rich></c:tx>").val("c:overlay", "0").raw("</c:title>");
        xml.val("c:autoTitleDeleted", "0");
        xml.raw("<c:plotArea><c:layout/><c:barChart>");
        xml.val("c:barDir", "bar").val("c:grouping", "stacked").val("c:varyColors", "0");
        for (int i = 0; i < series.size(); i++) {
            series(xml, i, series.get(i));
        }
        xml.val("c:gapWidth", "45").val("c:overlap", "100");
        xml.val("c:axId", "1").val("c:axId", "2").raw("</c:barChart>");
        nameAxis(xml);
        valueAxis(xml);
        xml.raw("</c:plotArea><c:legend>").val("c:legendPos", "b").val("c:overlay", "0");
        textProperties(xml).raw("</c:legend>").val("c:plotVisOnly", "1");
        xml.raw("</c:chart><c:spPr>");
        fill(xml, Palette.WHITE).raw("<a:ln w=\"9525\">");
        fill(xml, Palette.LINE).raw("</a:ln></c:spPr></c:chartSpace>");
        return xml.toString();
    }

    private void series(Xml xml, int index, Series one) {
        String number = String.valueOf(index);
        xml.raw("<c:ser>").val("c:idx", number).val("c:order", number).raw("<c:tx><c:strRef><c:f>");
        xml.text(Grid.cells(sheet, firstRow - 1, firstRow - 1, one.column()));
        xml.raw("</c:f><c:strCache>").val("c:ptCount", "1");
        point(xml, 0, one.name()).raw("</c:strCache></c:strRef></c:tx><c:spPr>");
        fill(xml, one.colour()).raw("</c:spPr>").val("c:invertIfNegative", "0");
        xml.raw("<c:cat><c:strRef><c:f>").text(cells(nameColumn)).raw("</c:f><c:strCache>");
        xml.val("c:ptCount", String.valueOf(names.size()));
        for (int i = 0; i < names.size(); i++) {
            point(xml, i, names.get(i));
        }
        xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>");
        xml.text(cells(one.column())).raw("</c:f><c:numCache><c:formatCode>0</c:formatCode>");
        xml.val("c:ptCount", String.valueOf(names.size()));
        for (int i = 0; i < names.size(); i++) {
            point(xml, i, one.values().get(i).toString());
        }
        xml.raw("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static Xml point(Xml xml, int index, String value) {
        return xml.raw("<c:pt idx=\"").raw(index).raw("\"><c:v>").text(value).raw("</c:v></c:pt>");
    }

    private static void nameAxis(Xml xml) {
        xml.raw("<c:catAx>").val("c:axId", "1");
        xml.raw("<c:scaling>").val("c:orientation", "maxMin").raw("</c:scaling>");
        xml.val("c:delete", "0").val("c:axPos", "l");
        xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
        xml.val("c:tickLblPos", "low").raw("<c:spPr><a:ln w=\"9525\">");
        fill(xml, Palette.MUTED).raw("</a:ln></c:spPr>");
        textProperties(xml).val("c:crossAx", "2").val("c:crosses", "autoZero");
        xml.val("c:noMultiLvlLbl", "1").raw("</c:catAx>");
    }

    private void valueAxis(Xml xml) {
        xml.raw("<c:valAx>").val("c:axId", "2");
        xml.raw("<c:scaling>").val("c:orientation", "minMax").val("c:min", "0");
        xml.raw("</c:scaling>").val("c:delete", "0").val("c:axPos", "b");
        xml.raw("<c:majorGridlines><c:spPr><a:ln w=\"9525\">");
        fill(xml, Palette.LINE).raw("</a:ln></c:spPr></c:majorGridlines>");
        xml.raw("<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>");
        xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
        xml.val("c:tickLblPos", "nextTo").raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
        textProperties(xml).val("c:crossAx", "1").val("c:crosses", "max");
        xml.val("c:crossBetween", "between").val("c:majorUnit", String.valueOf(unit()));
        xml.raw("</c:valAx>");
    }

    private static Xml textProperties(Xml xml) {
        xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
        return font(xml, "a:defRPr", 900, false)
                .raw("</a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>");
    }

    private static Xml font(Xml xml, String element, int size, boolean bold) {
        xml.raw("<").raw(element).raw(" sz=\"").raw(size).raw("\" b=\"").raw(bold ? 1 : 0);
        return fill(xml.raw("\">"), Palette.INK).raw("</").raw(element).raw(">");
    }

    private static Xml fill(Xml xml, int colour) {
        String hex = Integer.toHexString(0x1000000 | colour).substring(1);
        return xml.raw("<a:solidFill>").val("a:srgbClr", hex).raw("</a:solidFill>");
    }

    private String cells(int column) {
        return Grid.cells(sheet, firstRow, firstRow + names.size() - 1, column);
    }

    /** The step of the axis: counts have no halves. */
    private int unit() {
        int longest = 1;
        for (int i = 0; i < names.size(); i++) {
            int sum = 0;
            for (Series one : series) {
                sum += one.values().get(i);
            }
            longest = Math.max(longest, sum);
        }
        int unit = 1;
        for (int factor = 2; longest / unit > 6; factor = 7 - factor) {
            unit *= factor;
        }
        return unit;
    }
}
