package veritable.kernel;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: our version and the Java that runs it. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "veritable kernel " + KernelInfo.version() + ", Java " + Runtime.version()
        };
    }
}
