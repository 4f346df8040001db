package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import veritable.compare.Agreement;
import veritable.compare.Comparison;
import veritable.compare.Subject;

/** A technology and how the reports stand to each other on it. */
record Standing(Subject subject, Agreement agreement) {
    /** Of every technology, by name; worked out once, since it takes a while for many reports. */
    static List<Standing> of(Comparison comparison) {
        List<Standing> standings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            standings.add(new Standing(subject, subject.agreement()));
        }
        return standings;
    }
}
