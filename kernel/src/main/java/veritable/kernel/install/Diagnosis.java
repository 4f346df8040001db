package veritable.kernel.install;

/**
 * One thing that was looked at.
 *
 * @param finding how it is
 * @param remedy what to do about it; empty if all is well
 */
public record Diagnosis(String finding, String remedy) {
    static Diagnosis good(String finding) {
        return new Diagnosis(finding, "");
    }

    static Diagnosis bad(String finding, String remedy) {
        return new Diagnosis(finding, remedy);
    }

    public boolean well() {
        return remedy.isEmpty();
    }
}
