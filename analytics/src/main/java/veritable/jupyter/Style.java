package veritable.jupyter;

/**
 * The style of what is shown. Colours are those around it, so that it is readable in any theme; it
 * may stand on a page many times, and may be taken away.
 */
final class Style {
    private static final String SHEET =
            """
            <style>
            .veritable{font-size:.95em;line-height:1.45;max-width:76em}
            .veritable summary{cursor:pointer;padding:.15em 0}
            .veritable .v-reports{list-style:none;padding-left:0;margin:.3em 0 .8em}
            .veritable small{opacity:.75}
            .veritable details.v-finding{margin:.3em 0 .3em 1.1em;padding-left:.7em;border-left:3px solid #8a8f98}
            .veritable .v-error details.v-finding{border-left-color:#d1383d}
            .veritable .v-warning details.v-finding{border-left-color:#c98a00}
            .veritable .v-error>summary{color:#d1383d}
            .veritable .v-warning>summary{color:#b07a00}
            .veritable table{border-collapse:collapse;border:0;margin:.3em 0 .6em}
            .veritable td{border:0;border-left:1px solid rgba(128,128,128,.4);padding:.1em .9em;max-width:38em;white-space:normal;background:none}
            .veritable .v-answer{font-style:italic}
            .veritable .v-kept{color:#2c7d4f}
            .veritable .v-stale,.veritable .v-contested{color:#b07a00}
            .veritable .v-wide{overflow-x:auto}
            .veritable blockquote{margin:.2em 0;padding:0;border:0;font-size:1em;color:inherit;background:none}
            </style>
            """;

    private Style() {}

    static String sheet() {
        return SHEET;
    }
}
