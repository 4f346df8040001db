package veritable.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: our version and the Java that runs it. */
final class VersionOfBuild implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "veritable " + (own == null ? "(not packaged)" : own) + ", Java " + Runtime.version()
        };
    }
}
