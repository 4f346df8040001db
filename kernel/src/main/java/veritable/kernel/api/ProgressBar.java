package veritable.kernel.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is shown of a loop. */
final class ProgressBar {
    private static final long SECOND = 1_000_000_000;
    private static final long PAUSE = SECOND / 10;
    private static final int WIDTH = 20;

    private final String label;
    private final long total;
    private final LongSupplier nanos;
    private final long started;
    private final @Nullable DisplayHandle place;
    private long shown;
    private long done;
    private boolean finished;

    /**
     * @param total negative if it isn't known
     */
    ProgressBar(String label, long total, @Nullable Notebook notebook, LongSupplier nanos) {
        this.label = label;
        this.total = total;
        this.nanos = nanos;
        started = nanos.getAsLong();
        shown = started;
        place = notebook == null ? null : notebook.display(forms(started));
    }

    void step() {
        done++;
        long now = nanos.getAsLong();
        if (now - shown >= PAUSE) {
            show(now);
        }
    }

    /**
     * @param began whether the last value is done now
     */
    void finish(boolean began) {
        if (!finished) {
            done += began ? 1 : 0;
            finished = true;
            show(nanos.getAsLong());
        }
    }

    private void show(long now) {
        shown = now;
        if (place != null) {
            place.update(forms(now));
        }
    }

    private MimeBundle forms(long now) {
        String name = label.isEmpty() ? "" : label + ": ";
        String facts = String.join(" · ", facts(now));
        return MimeBundle.text(name + bar() + facts).with(MimeBundle.HTML, html(name, facts));
    }

    private String html(String name, String facts) {
        String value = total < 0 && !finished ? "" : " value=\"" + done + "\"";
        long most = total < 0 ? Math.max(1, done) : Math.max(1, total);
        return "<div>"
                + escape(name)
                + "<progress style=\"width:16em;max-width:50%;vertical-align:middle\" max=\""
                + most
                + "\""
                + (total == 0 && finished ? " value=\"1\"" : value)
                + "></progress> "
                + facts
                + "</div>";
    }

    private String bar() {
        if (total < 0) {
            return "";
        }
        int full = total == 0 ? WIDTH : (int) (Math.min(done, total) * WIDTH / total);
        return "|" + "█".repeat(full) + " ".repeat(WIDTH - full) + "| ";
    }

    private List<String> facts(long now) {
        double seconds = Math.max(0, now - started) / (double) SECOND;
        List<String> facts = new ArrayList<>();
        if (total > 0) {
            facts.add(Math.min(100, done * 100 / total) + " %");
        }
        facts.add(total < 0 ? grouped(done) : grouped(done) + " of " + grouped(total));
        if (done > 0 && seconds > 0) {
            facts.add(rate(done / seconds));
        }
        if (finished) {
            facts.add("in " + duration(seconds));
        } else if (total >= 0 && done > 0 && seconds > 0) {
            facts.add(duration(seconds / done * Math.max(0, total - done)) + " left");
        } else if (done > 0) {
            facts.add(duration(seconds));
        }
        return facts;
    }

    private static String rate(double perSecond) {
        if (perSecond >= 10) {
            return grouped(Math.round(perSecond)) + "/s";
        }
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f/s", perSecond)
                : duration(1 / perSecond) + " each";
    }

    private static String duration(double seconds) {
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : grouped(whole / 3600) + " h " + whole % 3600 / 60 + " min";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
