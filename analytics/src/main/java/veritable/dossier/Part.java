package veritable.dossier;

/** One part of the page, with a heading of its own. */
interface Part {
    /** The anchor of the part. */
    String id();

    /** The heading of the part. */
    default String title(Dossier dossier) {
        return dossier.label("part." + id());
    }

    /** Whether there is anything to show. */
    boolean isPresent(Dossier dossier);

    /** Writes what stands below the heading. */
    void write(Dossier dossier, HtmlWriter html);
}
