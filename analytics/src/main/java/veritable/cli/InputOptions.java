package veritable.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import veritable.technology.Technologies;

/** How reports are read. */
final class InputOptions {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of the files, such as GB18030 (default: detected).")
    @Nullable String encoding;

    @Option(
            names = "--technologies",
            paramLabel = "CSV",
            description = "Further technologies and aliases: columns name, domain, aliases.")
    @Nullable Path technologies;

    Optional<Charset> charset() {
        if (encoding == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(
                    "--encoding " + encoding + ": no such encoding (UTF-8, GB18030, … expected)");
        }
    }

    Technologies technologies() {
        Technologies standard = Technologies.standard();
        return technologies == null ? standard : standard.with(technologies);
    }
}
