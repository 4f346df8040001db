package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import veritable.compare.Agreement;
import veritable.compare.Comparison;
import veritable.compare.Subject;

/** A technology and how the reports stand to each other on it. */
record SubjectAgreement(Subject subject, Agreement agreement) {
    /** Of every technology, by name; worked out once, since it takes a while for many reports. */
    static List<SubjectAgreement> of(Comparison comparison) {
        List<SubjectAgreement> agreements = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            agreements.add(new SubjectAgreement(subject, subject.agreement()));
        }
        return agreements;
    }
}
