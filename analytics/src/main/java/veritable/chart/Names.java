package veritable.chart;

/** What to call a report where its date stands above its name. */
final class Names {
    private Names() {}

    /** The name without the date, or year and month of it, that it begins with. */
    static String after(String date, String name) {
        for (int length : new int[] {10, 7}) {
            if (date.length() == 10 && name.startsWith(date.substring(0, length))) {
                String rest = name.substring(length);
                int from = 0;
                while (from < rest.length() && "-_ .".indexOf(rest.charAt(from)) >= 0) {
                    from++;
                }
                return from < rest.length() ? rest.substring(from) : name;
            }
        }
        return name;
    }
}
