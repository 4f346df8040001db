package veritable.cli;

/** What {@code --version} prints: our version and the Java that runs it. */
final class VersionOfBuild {
    private VersionOfBuild() {}

    static String line() {
        String own = Main.class.getPackage().getImplementationVersion();
        return "veritable "
                + (own == null ? "(not packaged)" : own)
                + ", Java "
                + Runtime.version();
    }
}
