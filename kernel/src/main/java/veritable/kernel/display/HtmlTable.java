package veritable.kernel.display;

import java.util.List;
import veritable.kernel.display.Grid.Cell;
import veritable.kernel.display.Grid.Heading;
import veritable.kernel.display.Grid.Kind;

/**
 * A table for browsers. Its colours are those around it, so that it is readable in any theme; a
 * click on a heading sorts by that column.
 *
 * <p>The script is an attribute of the head: no name, no identity, nothing that two tables on a
 * page could fight over; where a front end takes it away, a plain table is left.
 */
final class HtmlTable {
    /** What is no number comes last, however the others are sorted. */
    private static final String SORT =
            "var h=event.target.closest('th');if(h){var i=h.cellIndex,t=h.closest('table').tBodies[0],"
                    + "n=h.hasAttribute('data-n'),d=h.getAttribute('aria-sort')=='ascending'?-1:1,"
                    + "v=function(r){var c=r.cells[i],x=n?parseFloat(c.textContent):c.textContent;"
                    + "return c.hasAttribute('data-null')||x!==x?null:x};"
                    + "h.parentNode.querySelectorAll('th').forEach(function(o){o.removeAttribute('aria-sort')});"
                    + "h.parentNode.querySelectorAll('[data-arrow]').forEach(function(o){o.remove()});"
                    + "h.setAttribute('aria-sort',d==1?'ascending':'descending');"
                    + "var s=document.createElement('span');s.setAttribute('data-arrow','');"
                    + "s.textContent=d==1?' ↑':' ↓';h.insertBefore(s,h.querySelector('br'));"
                    + "t.querySelectorAll('tr[data-gap]').forEach(function(r){r.remove()});"
                    + "Array.from(t.rows).sort(function(a,b){var x=v(a),y=v(b);"
                    + "return x===null?y===null?0:1:y===null?-1:"
                    + "d*(n?x-y:x.localeCompare(y,undefined,{numeric:true}))})"
                    + ".forEach(function(r){t.appendChild(r)})}";

    private static final String RIGHT = " style=\"text-align:right\"";
    private static final String LEFT = " style=\"text-align:left\"";
    private static final String FAINT = " style=\"opacity:.65;font-weight:normal\"";

    private final StringBuilder out = new StringBuilder();
    private final Grid grid;

    private HtmlTable(Grid grid) {
        this.grid = grid;
    }

    static String of(Grid grid) {
        HtmlTable table = new HtmlTable(grid);
        table.write();
        return table.out.toString();
    }

    private void write() {
        out.append("<div class=\"veritable-table\" style=\"overflow-x:auto\">\n");
        out.append("<table class=\"dataframe\" style=\"font-variant-numeric:tabular-nums\">\n");
        out.append("<thead onclick=\"").append(Markup.escape(SORT)).append("\">\n<tr>");
        grid.headings().forEach(this::heading);
        out.append("</tr>\n</thead>\n<tbody>\n");
        grid.head().forEach(this::row);
        if (grid.hasGap()) {
            gap();
        }
        grid.tail().forEach(this::row);
        out.append("</tbody>\n</table>\n");
        for (String note : grid.notes()) {
            out.append("<div><small").append(FAINT).append('>').append(Markup.escape(note));
            out.append("</small></div>\n");
        }
        out.append("</div>");
    }

    private void heading(Heading heading) {
        out.append("<th").append(heading.numeric() ? " data-n" : "");
        out.append(" style=\"cursor:pointer;text-align:")
                .append(heading.numeric() ? "right" : "left");
        out.append("\" title=\"sort\">").append(Markup.escape(heading.name()));
        if (!heading.type().isEmpty()) {
            out.append("<br><small").append(FAINT).append('>');
            out.append(Markup.escape(heading.type())).append("</small>");
        }
        out.append("</th>");
    }

    private void row(List<Cell> row) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            cell(row.get(i), grid.headings().get(i));
        }
        out.append("</tr>\n");
    }

    private void cell(Cell cell, Heading heading) {
        String tag = cell.kind() == Kind.LABEL ? "th" : "td";
        out.append('<').append(tag).append(cell.kind() == Kind.NULL ? " data-null" : "");
        out.append(heading.numeric() ? RIGHT : LEFT).append('>');
        String text = Markup.escape(cell.text());
        if (cell.kind() == Kind.NULL) {
            out.append("<i").append(FAINT).append('>').append(text).append("</i>");
        } else {
            out.append(text);
        }
        out.append("</").append(tag).append('>');
    }

    private void gap() {
        out.append("<tr data-gap><td colspan=\"").append(grid.headings().size());
        out.append("\" style=\"text-align:left\"><span").append(FAINT).append(">⋮ ");
        out.append(Counts.of(grid.left(), "more row")).append("</span></td></tr>\n");
    }
}
