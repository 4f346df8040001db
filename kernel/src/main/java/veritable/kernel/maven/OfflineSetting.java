package veritable.kernel.maven;

import eu.maveniverse.maven.mima.context.Context;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * Whether the person's settings say that no network is to be used, which the context leaves out.
 */
record OfflineSetting(Context context) {
    boolean isOn() {
        Path global =
                context.mavenSystemHome() == null ? null : context.mavenSystemHome().settingsXml();
        return isOn(context.mavenUserHome().settingsXml()) || global != null && isOn(global);
    }

    private static boolean isOn(Path settings) {
        if (!Files.isRegularFile(settings)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(settings)) {
            return new SettingsXpp3Reader().read(reader, false).isOffline();
        } catch (IOException e) {
            throw new UncheckedIOException(settings + " can't be read", e);
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(settings + ": " + e.getMessage(), e);
        }
    }
}
